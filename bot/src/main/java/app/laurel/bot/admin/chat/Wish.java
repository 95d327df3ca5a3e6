package app.laurel.bot.admin.chat;

import app.laurel.bot.people.Match;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whom and which role somebody means. */
sealed interface Wish {

    record Clear(Person person, Role role) implements Wish {}

    record WhichPerson(String said, Match match, Role role) implements Wish {}

    /**
     * There is no such role.
     *
     * @param near roles that are written much the same
     */
    record WhichRole(String said, String person, List<Role> near) implements Wish {}

    /** Somebody or some role is not named at all. */
    record Incomplete() implements Wish {}

    static Wish read(List<String> words, List<PersonId> mentioned, Person asker, PeopleSearch search) {
        if (words.isEmpty() || (words.size() < 2 && mentioned.isEmpty())) {
            return new Incomplete();
        }
        var left = new ArrayList<>(words);
        var role = role(left.getLast());
        var said = role.isPresent() || role(left.getFirst()).isEmpty() ? left.removeLast() : left.removeFirst();
        var name = String.join(" ", left);
        var meant = role.or(() -> role(said));
        if (meant.isEmpty()) {
            return new WhichRole(said, name, near(said));
        }
        var match = search.find(mentioned, name, asker);
        return match instanceof Match.Found(var person)
                ? new Clear(person, meant.get())
                : new WhichPerson(name, match, meant.get());
    }

    static Optional<Role> role(String text) {
        return Role.of(text.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static List<Role> near(String said) {
        var distance = LevenshteinDistance.getDefaultInstance();
        var text = said.toLowerCase(Locale.ROOT);
        return Stream.of(Role.values())
                .filter(role -> role.code().contains(text) || distance.apply(role.code(), text) <= 3)
                .sorted(Comparator.comparingInt(role -> distance.apply(role.code(), text)))
                .limit(4)
                .toList();
    }
}
