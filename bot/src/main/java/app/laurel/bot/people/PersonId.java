package app.laurel.bot.people;

/** A person's Entra object id, or in the demo their short name. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank() || value.length() > 100 || value.indexOf('|') >= 0) {
            throw new IllegalArgumentException("Not a person's id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
