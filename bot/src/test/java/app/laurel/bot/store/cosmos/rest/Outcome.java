package app.laurel.bot.store.cosmos.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What became of one operation of a batch; {@code item} is what is there afterwards. */
record Outcome(int status, Optional<Item> item, Optional<Item> shown, double charge) {

    private static final int FAILED_DEPENDENCY = 424;

    static Outcome wrote(int status, Item item) {
        return new Outcome(status, Optional.of(item), Optional.of(item), Charge.write(item.bytes()));
    }

    static Outcome removed(Item item) {
        return new Outcome(204, Optional.empty(), Optional.empty(), Charge.write(item.bytes()));
    }

    static Outcome read(Item item) {
        return new Outcome(200, Optional.of(item), Optional.of(item), Charge.read(item.bytes()));
    }

    static Outcome refused(int status) {
        return new Outcome(status, Optional.empty(), Optional.empty(), 1);
    }

    boolean isDone() {
        return status < 400;
    }

    /** One failed, so all others count as failed because of it. */
    static List<Outcome> allFailed(int count, int failed, Outcome why) {
        return IntStream.range(0, count)
                .mapToObj(index -> index == failed ? why : refused(FAILED_DEPENDENCY))
                .toList();
    }
}
