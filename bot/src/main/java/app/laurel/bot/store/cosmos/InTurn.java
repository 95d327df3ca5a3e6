package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Held;
import app.laurel.bot.store.Holdings.Part;
import app.laurel.bot.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts what several ranges hold into one order, in which each follower has its place: first what all followers have been
 * told of, then what all but the one that is furthest back have, and so on. The order within a partition stays. Of two
 * followers, each of whom is ahead of the other in one range, the one furthest back is told a little again.
 */
final class InTurn {

    private static final int PART = 500;

    private final List<Feed> feeds;
    private final Survey survey;
    private final Consumer<Part> reader;
    private final List<Held> held = new ArrayList<>();
    private final List<String> from;
    private int level;
    private int range;

    /** @param after where a part said to go on; empty for the start */
    InTurn(List<Feed> feeds, Survey survey, String after, Consumer<Part> reader) {
        this.feeds = feeds;
        this.survey = survey;
        this.reader = reader;
        var place = after.isEmpty()
                ? new Place(0, 0, feeds.stream().map(feed -> "").toList())
                : Json.read(after, Place.class);
        this.level = place.level();
        this.range = place.range();
        this.from = new ArrayList<>(place.from());
    }

    void read() {
        var levels = survey.standings().size();
        while (level <= levels) {
            while (range < feeds.size()) {
                step();
                hand(PART);
            }
            if (level < levels) {
                held.add(new Held.Follower(survey.standings().get(level).name()));
            }
            level++;
            range = 0;
        }
        hand(1);
    }

    /** Takes in a page of the range, as far as it belongs here, and goes on to the next range where it ends. */
    private void step() {
        var page = feeds.get(range).page(from.get(range));
        var start = level == 0 ? 0 : survey.cut(level - 1, range);
        var end = survey.cut(level, range);
        page.items().stream()
                .filter(item -> item.isDocument() && item.number() >= start && item.number() < end)
                .map(item -> new Held.Kept(item.key(), item.sheet()))
                .forEach(held::add);
        if (page.isEnd() || page.items().getLast().number() >= end) {
            range++;
        } else {
            from.set(range, page.next());
        }
    }

    private void hand(int atLeast) {
        if (held.size() >= atLeast) {
            reader.accept(new Part(List.copyOf(held), Json.write(new Place(level, range, List.copyOf(from)))));
            held.clear();
        }
    }

    /** Where to go on: among whose documents, in which range, and behind what in each. */
    private record Place(int level, int range, List<String> from) {}
}
