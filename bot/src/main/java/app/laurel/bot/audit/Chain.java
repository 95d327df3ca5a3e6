package app.laurel.bot.audit;

/**
 * The history of one entity, as far as it went at some time.
 *
 * @param head hash of its newest event
 */
public record Chain(Id id, long length, String head) {

    /** Which entity in which partition. */
    public record Id(String partition, String entity) {

        @Override
        public String toString() {
            return partition + "/" + entity;
        }
    }
}
