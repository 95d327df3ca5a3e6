package app.laurel.bot.voting;

/** One timed run of the awards, as in {@code 2026-11}. */
public record CycleId(String value) {

    public CycleId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a cycle's id");
        }
    }

    /** Whether a text can name a cycle: small letters, digits and dashes. */
    public static boolean isOne(String text) {
        return text.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    @Override
    public String toString() {
        return value;
    }
}
