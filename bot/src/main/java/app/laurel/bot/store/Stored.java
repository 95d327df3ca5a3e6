package app.laurel.bot.store;

/**
 * A document as it was read.
 *
 * @param etag names this very state; a write under it fails once somebody else has written
 * @param version how often the entity has changed; 0 for documents without a history
 * @param head hash of the entity's newest event document; empty for documents without a history
 */
public record Stored<T extends Document>(Key key, T value, String etag, long version, String head) {}
