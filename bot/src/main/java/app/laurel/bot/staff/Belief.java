package app.laurel.bot.staff;

/**
 * Up to how big a loss of people is believed without asking.
 *
 * @param most how many at once
 * @param percent how many of a hundred, once there are more than a few
 */
record Belief(int most, int percent) {

    /** So many may go at once from a bank of any size. */
    private static final int A_FEW = 4;

    boolean covers(int missing, int of) {
        return missing <= most && (missing <= A_FEW || missing * 100L <= (long) percent * of);
    }
}
