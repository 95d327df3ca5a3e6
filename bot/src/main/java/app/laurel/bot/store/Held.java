package app.laurel.bot.store;

/** One thing that a copy of a store consists of; their order is that of the changes. */
public sealed interface Held {

    /** A document, just as it is kept. */
    record Kept(Key key, Sheet sheet) implements Held {}

    /** Here stands a follower: it has been told of all that comes before, and of nothing behind. */
    record Follower(String name) implements Held {}
}
