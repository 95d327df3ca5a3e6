package app.laurel.bot.kudos;

import app.laurel.bot.people.PersonId;
import java.util.Optional;
import java.util.regex.Pattern;

/** One giving of thanks, by whoever gave it. */
public record KudosId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^|\\s]{1,100}\\|[A-Z0-9]{12}");

    public KudosId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an id of kudos");
        }
    }

    public static KudosId of(PersonId giver, String letters) {
        return new KudosId(giver + "|" + letters);
    }

    /** Reads what came back with a click. */
    public static Optional<KudosId> read(String text) {
        return Optional.of(text).filter(SHAPE.asMatchPredicate()).map(KudosId::new);
    }

    public PersonId giver() {
        return new PersonId(value.substring(0, value.indexOf('|')));
    }

    @Override
    public String toString() {
        return value;
    }
}
