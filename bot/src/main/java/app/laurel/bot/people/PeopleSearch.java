package app.laurel.bot.people;

import java.util.Comparator;
import java.util.List;

/** Finds who is meant: by mention, id, e-mail, name or part of a name; accents and case don't matter. */
public final class PeopleSearch {

    private static final int MOST_WORDS = 5;
    private static final int MOST_SHOWN = 8;

    private final People people;
    private volatile Listing listing;

    public PeopleSearch(People people) {
        this.people = people;
        this.listing = new Listing(people.everybody());
    }

    public Match find(String text, Person asker) {
        var matching = listing().matching(text);
        return switch (matching.size()) {
            case 0 -> new Match.Nobody(ranked(listing().similarTo(text), asker));
            case 1 -> new Match.Found(matching.getFirst());
            default -> new Match.Several(ranked(matching, asker));
        };
    }

    /** Those whom somebody works with most closely. */
    public List<Person> nearest(Person asker) {
        return ranked(
                people.everybody().stream()
                        .filter(person -> !person.equals(asker))
                        .toList(),
                asker);
    }

    /** Who was mentioned first, or else who is meant by the text. */
    public Match find(List<PersonId> mentioned, String text, Person asker) {
        return mentioned.stream()
                .findFirst()
                .flatMap(people::find)
                .<Match>map(Match.Found::new)
                .orElseGet(() -> find(text, asker));
    }

    /** Who is named at the start of a text, taking as many of its words as fit a name. */
    public Addressed atStartOf(String text, Person asker) {
        var words = text.strip().split("\\s+", MOST_WORDS + 1);
        for (int taken = Math.min(MOST_WORDS, words.length); taken > 0; taken--) {
            var start = String.join(" ", List.of(words).subList(0, taken));
            var match = find(start, asker);
            if (!(match instanceof Match.Nobody) && (taken == 1 || endsWithAName(match, words[taken - 1]))) {
                return new Addressed(match, rest(words, taken));
            }
        }
        return new Addressed(nearest(words, asker), rest(words, Math.min(2, words.length)));
    }

    /** Whether a text's last word begins a part of a name, and is not merely within one as "for" is in Okafor. */
    private static boolean endsWithAName(Match match, String last) {
        return !(match instanceof Match.Found(var person))
                || person.email().equalsIgnoreCase(last)
                || Names.words(last).stream()
                        .allMatch(word -> Names.words(person.name()).stream().anyMatch(name -> name.startsWith(word)));
    }

    private Match nearest(String[] words, Person asker) {
        var start = String.join(" ", List.of(words).subList(0, Math.min(2, words.length)));
        return find(start, asker) instanceof Match.Nobody(var near) && near.isEmpty()
                ? find(words[0], asker)
                : find(start, asker);
    }

    private static String rest(String[] words, int taken) {
        return String.join(" ", List.of(words).subList(taken, words.length));
    }

    private List<Person> ranked(List<Person> matching, Person asker) {
        return matching.stream()
                .sorted(Comparator.<Person>comparingInt(person -> distance(person, asker))
                        .thenComparing(person -> Names.fold(person.name()))
                        .thenComparing(person -> person.id().value()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static int distance(Person person, Person asker) {
        var sameTeam = person.manager().isPresent() && person.manager().equals(asker.manager());
        var inLine = person.manager().filter(asker.id()::equals).isPresent()
                || asker.manager().filter(person.id()::equals).isPresent();
        if (sameTeam || inLine) {
            return 0;
        }
        if (person.department().equals(asker.department())) {
            return person.region().equals(asker.region()) ? 1 : 2;
        }
        return person.country() == asker.country() ? 3 : 4;
    }

    private Listing listing() {
        var everybody = people.everybody();
        if (!listing.isOf(everybody)) {
            listing = listing.of(everybody);
        }
        return listing;
    }
}
