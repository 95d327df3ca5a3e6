package app.laurel.bot.store;

/** Where a document is: its partition and its id there. */
public record Key(String partition, String id) {

    @Override
    public String toString() {
        return partition + "/" + id;
    }
}
