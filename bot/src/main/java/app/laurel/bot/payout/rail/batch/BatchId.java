package app.laurel.bot.payout.rail.batch;

/**
 * One batch of a rail.
 *
 * @param group what is never mixed in a file, as in {@code CA-CAD-2026-12}
 * @param number counts the batches of the group, from 1
 */
public record BatchId(String group, long number) {

    public BatchId {
        if (!group.matches("[A-Z0-9-]{3,40}") || number < 1) {
            throw new IllegalArgumentException("Not a batch");
        }
    }

    BatchId next() {
        return new BatchId(group, number + 1);
    }

    @Override
    public String toString() {
        return "%s#%010d".formatted(group, number);
    }
}
