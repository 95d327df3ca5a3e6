package app.laurel.bot.people;

/** A person's Entra object id, or in the demo their short name. */
public record PersonId(String value) {

    public PersonId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a person's id");
        }
    }

    /** Whether a text can be somebody's id. */
    public static boolean isValid(String value) {
        return !value.isBlank() && value.length() <= 100 && value.indexOf('|') < 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
