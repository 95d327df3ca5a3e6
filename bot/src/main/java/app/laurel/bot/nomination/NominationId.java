package app.laurel.bot.nomination;

import app.laurel.bot.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A nomination: one nominator proposes one nominee for one award of one cycle, once. */
public record NominationId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^|\\s]{1,100}(\\|[^|\\s]{1,100}){3}");

    public NominationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a nomination's id");
        }
    }

    public static NominationId of(String cycle, String award, PersonId nominator, PersonId nominee) {
        return new NominationId(String.join("|", List.of(cycle, award, nominator.value(), nominee.value())));
    }

    /** Reads what came back with a click. */
    public static Optional<NominationId> read(String text) {
        return Optional.of(text).filter(SHAPE.asMatchPredicate()).map(NominationId::new);
    }

    public String cycle() {
        return part(0);
    }

    public String award() {
        return part(1);
    }

    public PersonId nominator() {
        return new PersonId(part(2));
    }

    public PersonId nominee() {
        return new PersonId(part(3));
    }

    private String part(int index) {
        return value.split("\\|", -1)[index];
    }

    @Override
    public String toString() {
        return value;
    }
}
