package app.laurel.bot.store;

/** One operation of a batch. */
public sealed interface Write {

    String id();

    /** Fails with {@link Committed.Conflict} if the id is taken. */
    record Create(String id, Document document, long version, String head) implements Write {}

    /** Fails with {@link Committed.Stale} unless the document is as it was read. */
    record Replace(String id, String etag, Document document, long version, String head) implements Write {}

    /** Fails with {@link Committed.Stale} unless the document is as it was read. */
    record Delete(String id, String etag) implements Write {}

    static Write create(String id, Document document) {
        return new Create(id, document, 0, "");
    }

    static <T extends Document> Write replace(Stored<T> before, T after) {
        return new Replace(before.key().id(), before.etag(), after, before.version(), before.head());
    }

    static Write delete(Stored<?> before) {
        return new Delete(before.key().id(), before.etag());
    }
}
