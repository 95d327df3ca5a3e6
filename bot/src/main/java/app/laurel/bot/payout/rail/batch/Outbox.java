package app.laurel.bot.payout.rail.batch;

/** Where files are handed over. */
interface Outbox {

    /** Makes a file ready, whole and safe on the disk, under a name that nobody else uses. */
    String stage(String name, byte[] content);

    /** Hands over what was made ready, by one rename; what is not there any more was handed over before. */
    void handOver(String staged, String name);

    /** Takes away what was made ready in vain. */
    void discard(String staged);
}
