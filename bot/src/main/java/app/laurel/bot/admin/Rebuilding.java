package app.laurel.bot.admin;

import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Actor;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.View;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes views right again while Laurel goes on: looks at each row, and then at each of what it shows, to enter what is missing. It goes on where it was cut short, and may be done as often as somebody likes.
 */
public final class Rebuilding implements Periodic {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration AT_A_TIME = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final Supplier<List<View<?, ?>>> views;
    private final Changes changes;
    private final Rebuilds rebuilds;
    private final InstantSource clock;

    Rebuilding(Supplier<List<View<?, ?>>> views, Changes changes, Rebuilds rebuilds, InstantSource clock) {
        this.views = views;
        this.changes = changes;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    /** The names of all views, in their order. */
    public List<String> names() {
        return views.get().stream().map(View::name).sorted().toList();
    }

    public Optional<Rebuild> last(String view) {
        return rebuilds.last(view);
    }

    /** Begins to rebuild a view within seconds, unless that is under way. */
    public Optional<Rebuild> begin(String view, Actor by) {
        return Optional.of(view).filter(names()::contains).map(name -> rebuilds.begin(name, by));
    }

    @Override
    public void addTo(Schedule schedule) {
        schedule.every(EVERY, "admin.rebuild-views", this::goOn);
    }

    private void goOn() {
        var end = System.nanoTime() + AT_A_TIME.toNanos();
        for (var view : views.get()) {
            var rebuild = rebuilds.last(view.name()).filter(last -> !last.isDone());
            while (rebuild.isPresent() && System.nanoTime() < end) {
                step(view, rebuild.get());
                rebuild = rebuilds.last(view.name()).filter(last -> !last.isDone());
            }
        }
    }

    private void step(View<?, ?> view, Rebuild rebuild) {
        switch (rebuild.step()) {
            case ROWS -> look(view, rebuild);
            case SOURCES -> enter(view, rebuild);
            case DONE -> {}
        }
    }

    private <R extends Document> void look(View<R, ?> view, Rebuild rebuild) {
        var more = changes.nextOfAll(follower(rebuild, "rows"), view.rows(), AT_ONCE, rows -> {
            var wrong = rows.stream().filter(view.mend()).count();
            rebuilds.advance(rebuild, before -> before.looked(rows.size(), wrong));
        });
        if (!more) {
            rebuilds.advance(rebuild, before -> before.to(Rebuild.Step.SOURCES, Optional.empty()));
        }
    }

    private <S extends Document> void enter(View<?, S> view, Rebuild rebuild) {
        var more = changes.nextOfAll(follower(rebuild, "sources"), view.sources(), AT_ONCE, sources -> {
            sources.forEach(view.enter());
            rebuilds.advance(rebuild, before -> before.entered(sources.size()));
        });
        if (!more) {
            rebuilds.advance(rebuild, before -> before.to(Rebuild.Step.DONE, Optional.of(clock.instant())));
        }
    }

    private static String follower(Rebuild rebuild, String step) {
        return "view:%s:%d:%s".formatted(rebuild.view(), rebuild.run(), step);
    }
}
