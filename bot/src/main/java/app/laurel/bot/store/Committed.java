package app.laurel.bot.store;

/** What became of a batch; all but {@link Done} have changed nothing. */
public sealed interface Committed {

    record Done() implements Committed {}

    /** The id to be created is taken. */
    record Conflict(String id) implements Committed {}

    /** Somebody else has written since the document was read. */
    record Stale(String id) implements Committed {}

    /** The document to be replaced or deleted is not there. */
    record Missing(String id) implements Committed {}

    /** More than a batch can hold. */
    record TooBig(String why) implements Committed {}

    default boolean done() {
        return this instanceof Done;
    }
}
