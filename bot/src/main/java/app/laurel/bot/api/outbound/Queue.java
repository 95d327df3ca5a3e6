package app.laurel.bot.api.outbound;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a subscriber has not taken yet about one subject; there is none where all was taken at once.
 *
 * @param waiting in their order
 * @param tries how often the first of them was sent
 * @param since when the first of them was first sent
 * @param changes how often this has changed
 */
@Kind("outbound-queue")
record Queue(List<Notice> waiting, int tries, Instant since, int changes) implements Document {

    static Key key(String subscriber, String subject) {
        return new Key("H|" + subscriber + "|" + subject, "queue");
    }

    static Queue of(Notice first, Instant at) {
        return new Queue(List.of(first), 1, at, 1);
    }

    boolean holds(Notice notice) {
        return waiting.stream().anyMatch(one -> one.id().equals(notice.id()));
    }

    Queue with(Notice notice) {
        return new Queue(Stream.concat(waiting.stream(), Stream.of(notice)).toList(), tries, since, changes + 1);
    }

    Queue triedAgain() {
        return new Queue(waiting, tries + 1, since, changes + 1);
    }

    Queue withoutFirst(Instant at) {
        return new Queue(waiting.subList(1, waiting.size()), 0, at, changes + 1);
    }
}
