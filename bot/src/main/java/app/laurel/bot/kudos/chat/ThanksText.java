package app.laurel.bot.kudos.chat;

import app.laurel.bot.chat.Turn;
import app.laurel.bot.kudos.Giving;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Sayings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads who is thanked, and in which words. */
@Component
final class ThanksText {

    // In whatever language: a word between two names means nothing else.
    private static final Pattern AND = Pattern.compile("(?iu)^\\s*(,|&|("
            + Sayings.everywhere("kudos", "link.and").collect(Collectors.joining("|")) + ")(?!\\p{L}))\\s*");
    private static final Pattern COLON = Pattern.compile("^[\\s,:;.–—-]+");

    private final People people;
    private final PeopleSearch search;

    ThanksText(People people, PeopleSearch search) {
        this.people = people;
        this.search = search;
    }

    /** A message such as "@Ben for the audit" or "Ben Okafor and Zoé: thank you". */
    Thanks of(Turn turn) {
        return turn.mentioned().isEmpty()
                ? named(List.of(), turn.text(), turn.person())
                : Thanks.to(known(turn.mentioned()), turn.text());
    }

    private Thanks named(List<Person> before, String text, Person asker) {
        if (text.isBlank()) {
            return Thanks.to(before, "");
        }
        var addressed = search.atStartOf(text, asker);
        var rest = addressed.rest();
        var name = text.strip()
                .substring(0, Math.max(0, text.strip().length() - rest.length()))
                .strip();
        return switch (addressed.match()) {
            case Match.Found(var person) -> more(with(before, person), name.endsWith(","), rest, asker);
            case Match.Several(var candidates) -> new Thanks(before, candidates, name, plain(rest));
            case Match.Nobody(var near) -> new Thanks(before, near, name, plain(rest));
        };
    }

    private Thanks more(List<Person> so, boolean comma, String rest, Person asker) {
        if (so.size() > Giving.MOST_RECEIVERS) {
            // Too many already, which is all that will be said of them.
            return Thanks.to(so, plain(rest));
        }
        var and = AND.matcher(rest);
        if (and.find() && begins(rest.substring(and.end()), asker, 1)) {
            return named(so, rest.substring(and.end()), asker);
        }
        // Behind a comma a first name alone may be a word like any other: "Ben, grace under pressure".
        return comma && begins(rest, asker, 2) ? named(so, rest, asker) : Thanks.to(so, plain(rest));
    }

    /** Whether a text begins with a name of so many words. */
    private boolean begins(String text, Person asker, int words) {
        var addressed = search.atStartOf(text, asker);
        var taken = text.strip().split("\\s+", -1).length - words(addressed.rest());
        return !(addressed.match() instanceof Match.Nobody) && taken >= words;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static List<Person> with(List<Person> so, Person another) {
        var all = new ArrayList<>(so);
        all.add(another);
        return all;
    }

    private static String plain(String rest) {
        return COLON.matcher(rest).replaceFirst("").strip();
    }

    /** A form: people by their ids, or else by the names that were typed. */
    Thanks of(KudosForm form, Person asker) {
        if (!form.people().isEmpty()) {
            return Thanks.to(known(form.people()), form.text());
        }
        var found = named(List.of(), form.names(), asker);
        return found.isClear() && !found.text().isEmpty()
                // What stands behind a name in a field for names is no name.
                ? new Thanks(found.people(), List.of(), found.text(), form.text())
                : new Thanks(found.people(), found.perhaps(), found.unclear(), form.text());
    }

    private List<Person> known(List<PersonId> ids) {
        return ids.stream().flatMap(id -> people.find(id).stream()).distinct().toList();
    }
}
