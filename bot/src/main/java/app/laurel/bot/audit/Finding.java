package app.laurel.bot.audit;

/** Something that is not as it was recorded. */
public sealed interface Finding {

    /** An event whose content, place or predecessor is another than it was. */
    record ChangedRecord(Chain.Id chain, long version) implements Finding {}

    /** An event that is gone from the middle of its chain. */
    record MissingRecord(Chain.Id chain, long version) implements Finding {}

    /** The newest events of a chain are gone. */
    record CutTail(Chain.Id chain, long length, long expected) implements Finding {}

    /** A whole chain is gone. */
    record MissingChain(Chain.Id chain) implements Finding {}

    /** The entity is not what its newest event says. */
    record ChangedState(Chain.Id chain) implements Finding {}

    /** A checkpoint whose content, signature or predecessor is another than it was. */
    record ChangedCheckpoint(long number) implements Finding {}

    /** A checkpoint is gone. */
    record MissingCheckpoint(long number) implements Finding {}
}
