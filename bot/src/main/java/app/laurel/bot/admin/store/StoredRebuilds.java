package app.laurel.bot.admin.store;

import app.laurel.bot.admin.Rebuild;
import app.laurel.bot.admin.Rebuilds;
import app.laurel.bot.admin.ViewRebuildBegun;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Rebuilds beside the record of who began them. */
@Component
final class StoredRebuilds implements Rebuilds {

    private static final String PARTITION = "S|views";

    private final Documents documents;
    private final Aggregates<ViewDocument, ViewDocument> views;
    private final InstantSource clock;

    StoredRebuilds(Documents documents, Trail trail, InstantSource clock) {
        this.documents = documents;
        this.views = new Aggregates<>(documents, trail, ViewDocument.class, Function.identity(), Function.identity());
        this.clock = clock;
    }

    @Override
    public Optional<Rebuild> last(String view) {
        return stored(view).map(stored -> stored.value().rebuild());
    }

    @Override
    public Rebuild begin(String view, Actor actor) {
        return views.decide(
                new Key(PARTITION, "view:" + view),
                actor,
                before -> last(view)
                        .filter(rebuild -> !rebuild.isDone())
                        .map(underWay -> Decision.<ViewDocument, Rebuild>answer(underWay))
                        .orElseGet(
                                () -> begin(view, before.map(ViewDocument::runs).orElse(0) + 1)),
                decision -> decision.next().isEmpty() ? List.of() : List.of(put(decision.answer())));
    }

    private Decision<ViewDocument, Rebuild> begin(String view, int run) {
        var rebuild = Rebuild.begun(view, run, clock.instant());
        return Decision.change(new ViewDocument(run), rebuild, new ViewRebuildBegun(view, run));
    }

    private Write put(Rebuild rebuild) {
        var document = RebuildDocument.of(rebuild);
        return stored(rebuild.view())
                .map(before -> Write.replace(before, document))
                .orElseGet(() -> Write.create(key(rebuild.view()).id(), document));
    }

    @Override
    public void advance(Rebuild before, UnaryOperator<Rebuild> step) {
        stored(before.view())
                .filter(stored -> stored.value().run() == before.run())
                .ifPresent(stored -> documents.commit(Batch.in(
                        PARTITION,
                        Write.replace(
                                stored,
                                RebuildDocument.of(step.apply(stored.value().rebuild()))))));
    }

    private Optional<Stored<RebuildDocument>> stored(String view) {
        return documents.read(key(view), RebuildDocument.class);
    }

    private static Key key(String view) {
        return new Key(PARTITION, "rebuild:" + view);
    }
}
