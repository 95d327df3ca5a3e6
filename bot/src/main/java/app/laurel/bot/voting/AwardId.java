package app.laurel.bot.voting;

/** An award's short name, as in {@code customer-hero}. */
public record AwardId(String value) implements Comparable<AwardId> {

    public AwardId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an award's id");
        }
    }

    /** Whether a text can name an award: small letters, digits and dashes. */
    public static boolean isOne(String text) {
        return text.matches("[a-z][a-z0-9-]{0,39}");
    }

    @Override
    public int compareTo(AwardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
