package app.laurel.bot.voting;

import static java.util.stream.Collectors.toMap;

import app.laurel.bot.people.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everybody who takes part in a cycle, frozen when it opens. */
public record Electorate(Map<PersonId, Elector> electors) implements Attachment {

    public Electorate {
        electors = Map.copyOf(electors);
    }

    public static Electorate of(Collection<Elector> electors) {
        return new Electorate(electors.stream().collect(toMap(Elector::id, Function.identity())));
    }

    public Optional<Elector> find(PersonId person) {
        return Optional.ofNullable(electors.get(person));
    }

    public Set<PersonId> people() {
        return electors.keySet();
    }
}
