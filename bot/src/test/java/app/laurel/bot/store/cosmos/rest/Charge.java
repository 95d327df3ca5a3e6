package app.laurel.bot.store.cosmos.rest;

/** What things cost in request units: a formula drawn through Microsoft's published figures, no more than that. */
final class Charge {

    private static final double READ = 1.0;
    private static final double READ_KILOBYTE = 0.04;
    private static final double WRITE = 4.95;
    private static final double WRITE_KILOBYTE = 1.34;
    private static final double QUERY = 2.3;
    private static final double EMPTY_FEED = 2.0;

    private Charge() {}

    static double read(int bytes) {
        return rounded(READ + READ_KILOBYTE * moreKilobytes(bytes));
    }

    static double write(int bytes) {
        return rounded(WRITE + WRITE_KILOBYTE * moreKilobytes(bytes));
    }

    static double query(int bytes) {
        return rounded(QUERY + READ_KILOBYTE * moreKilobytes(bytes));
    }

    static double feed(int bytes) {
        return rounded(EMPTY_FEED + READ_KILOBYTE * moreKilobytes(bytes));
    }

    private static double moreKilobytes(int bytes) {
        return Math.max(0, bytes / 1024.0 - 1);
    }

    private static double rounded(double units) {
        return Math.round(units * 100) / 100.0;
    }
}
