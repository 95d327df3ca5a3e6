package app.laurel.bot.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Everybody's names, made ready to be searched; made anew when the directory has changed. */
final class Listing {

    private static final LevenshteinDistance UP_TO_TWO = new LevenshteinDistance(2);

    private final Collection<Person> source;
    private final List<Entry> entries;
    private final Map<String, Person> byIdOrEmail = new HashMap<>();
    private final Map<String, List<Person>> byFullName;

    Listing(Collection<Person> source) {
        this(source, List.of());
    }

    private Listing(Collection<Person> source, List<Entry> known) {
        var before = new IdentityHashMap<Person, Entry>(known.size());
        known.forEach(entry -> before.put(entry.person(), entry));
        this.source = source;
        this.entries = source.stream()
                .map(person -> Optional.ofNullable(before.get(person)).orElseGet(() -> Entry.of(person)))
                .toList();
        this.byFullName = entries.stream().collect(groupingBy(Entry::fullName, mapping(Entry::person, toList())));
        entries.forEach(entry -> byIdOrEmail.put(entry.email(), entry.person()));
        entries.forEach(entry -> byIdOrEmail.put(entry.id(), entry.person()));
    }

    /** The same for the people as they are now; only those who have changed are read anew. */
    Listing of(Collection<Person> people) {
        return new Listing(people, entries);
    }

    /** Whether this was made from the very same collection: the directory gives another one when it has changed. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Collection<Person> people) {
        return source == people;
    }

    /** The people whom a text fits best: by id or e-mail, else by full name, whole words, beginnings, or parts. */
    List<Person> matching(String text) {
        var words = Names.words(text);
        var exact = byIdOrEmail.get(Names.fold(text.strip()));
        if (exact != null) {
            return List.of(exact);
        }
        if (words.isEmpty()) {
            return List.of();
        }
        var named = byFullName.getOrDefault(String.join(" ", words), List.of());
        if (!named.isEmpty()) {
            return named;
        }
        var whole = whereEach(words, String::equals);
        if (!whole.isEmpty()) {
            return whole;
        }
        var begun = whereEach(words, String::startsWith);
        return begun.isEmpty() ? containing(words) : begun;
    }

    /** The people whose names are written much like the text. */
    List<Person> similarTo(String text) {
        var words = Names.words(text);
        return words.isEmpty() ? List.of() : whereEach(words, Listing::alike);
    }

    private List<Person> containing(List<String> words) {
        return words.stream().allMatch(word -> word.length() < 3) ? List.of() : whereEach(words, String::contains);
    }

    private List<Person> whereEach(List<String> words, BiPredicate<String, String> fits) {
        return entries.stream()
                .filter(entry -> entry.fits(words, fits))
                .map(Entry::person)
                .toList();
    }

    private static boolean alike(String name, String word) {
        var distance = UP_TO_TWO.apply(name, word);
        return distance >= 0 && distance <= (Math.min(name.length(), word.length()) > 4 ? 2 : 1);
    }

    /** One person's folded names. */
    private record Entry(Person person, List<String> words, String fullName, String email, String id) {

        static Entry of(Person person) {
            var words = Names.words(person.name());
            return new Entry(
                    person,
                    words,
                    String.join(" ", words),
                    Names.fold(person.email()),
                    Names.fold(person.id().value()));
        }

        /** Whether each word fits a different part of the name. */
        boolean fits(List<String> sought, BiPredicate<String, String> fits) {
            var left = new ArrayList<>(words);
            for (var word : sought) {
                var fitting =
                        left.stream().filter(name -> fits.test(name, word)).findFirst();
                if (fitting.isEmpty()) {
                    return false;
                }
                left.remove(fitting.get());
            }
            return true;
        }
    }
}
