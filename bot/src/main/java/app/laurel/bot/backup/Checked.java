package app.laurel.bot.backup;

/**
 * The beginning of a file that was found good.
 *
 * @param bytes its length
 * @param sum the checksum up to there, to be gone on with
 * @param next where in the store to go on
 */
record Checked(long bytes, long lines, Sum sum, String next) {}
