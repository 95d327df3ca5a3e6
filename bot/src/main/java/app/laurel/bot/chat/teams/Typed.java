package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Arrival;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the markup of mentions out of what was typed. */
final class Typed {

    /** No bracket within a tag, so that a text of nothing but brackets is read as fast as any other. */
    static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private static final Pattern MENTION = Pattern.compile("</?at[^<>]*>");

    /** More than anybody names in a message; each is looked for among all the bank's people. */
    private static final int MOST_MENTIONS = 50;

    /** Each is a call; nobody names more than a few of whom Laurel has not heard. */
    private static final int MOST_ASKED = 10;

    private final PeopleSearch search;
    private final Addresses addresses;
    private final Roster roster;

    Typed(PeopleSearch search, Addresses addresses, Roster roster) {
        this.search = search;
        this.addresses = addresses;
        this.roster = roster;
    }

    Arrival.Said said(Incoming incoming, Person asker) {
        var text = incoming.activity().text("text");
        var mentions = new ArrayList<Arrival.Mention>();
        var strangers = new ArrayList<String>();
        var asking = new Asking(incoming);
        for (var entity : mentionsIn(incoming.activity())) {
            var mentioned = entity.path("mentioned");
            var markup = Activity.text(entity, "text");
            var name = TAG.matcher(markup).replaceAll("").strip();
            if (mentioned.path("id").asText("").equals(incoming.bot())) {
                text = text.replace(markup, " ");
            } else {
                text = text.replace(markup, name);
                switch (meant(mentioned, asker, asking)) {
                    case Meant.Colleague(var person) -> mentions.add(new Arrival.Mention(person.id(), name));
                    case Meant.Stranger() -> strangers.add(name);
                    case Meant.Unclear() -> {
                        // The name says as much as if it had been typed.
                    }
                }
            }
        }
        return new Arrival.Said(plain(text), mentions, strangers);
    }

    private static List<JsonNode> mentionsIn(Activity activity) {
        return activity.part("entities")
                .valueStream()
                .filter(entity -> Activity.text(entity, "type").equals("mention"))
                .filter(entity -> !Activity.text(entity, "text").isEmpty())
                .limit(MOST_MENTIONS)
                .toList();
    }

    /** Who a mention is. */
    private sealed interface Meant {

        record Colleague(Person person) implements Meant {}

        /** None of the bank's people, whatever they are called. */
        record Stranger() implements Meant {}

        /** Nobody can tell but by the name. */
        record Unclear() implements Meant {}
    }

    /**
     * Teams gives a mention's Entra id in some clients, and its own id and the name in all; a guest may have a colleague's
     * name, and so may a colleague.
     */
    private Meant meant(JsonNode mentioned, Person asker, Asking asking) {
        var entra = mentioned.path("aadObjectId").asText("");
        if (PersonId.isValid(entra)) {
            return byEntra(new PersonId(entra), asker);
        }
        var account = mentioned.path("id").asText("");
        var named = named(mentioned, asker);
        if (!account.startsWith("29:")
                || named.filter(person -> isKnownAs(account, person)).isPresent()) {
            return named.<Meant>map(Meant.Colleague::new).orElseGet(Meant.Unclear::new);
        }
        return asking.who(account)
                .map(person -> remembered(byEntra(person, asker), account))
                .orElseGet(() -> unasked(named));
    }

    private Meant byEntra(PersonId id, Person asker) {
        return search.find(List.of(id), "", asker) instanceof Match.Found(var person)
                ? new Meant.Colleague(person)
                : new Meant.Stranger();
    }

    private Optional<Person> named(JsonNode mentioned, Person asker) {
        return Stream.of("id", "name")
                .map(field -> mentioned.path(field).asText(""))
                .filter(text -> !text.isBlank())
                .flatMap(text -> search.find(text, asker) instanceof Match.Found(var person)
                        ? Stream.of(person)
                        : Stream.empty())
                .findFirst();
    }

    private boolean isKnownAs(String account, Person person) {
        return addresses.account(person.id()).filter(account::equals).isPresent();
    }

    private Meant remembered(Meant meant, String account) {
        if (meant instanceof Meant.Colleague(var person)) {
            addresses.remember(person.id(), account);
        }
        return meant;
    }

    /** Teams has not said who it is: whoever it knows by another id is not meant. */
    private Meant unasked(Optional<Person> named) {
        return named.map(person ->
                        addresses.account(person.id()).isPresent() ? new Meant.Stranger() : new Meant.Colleague(person))
                .orElseGet(Meant.Unclear::new);
    }

    /** Asks Teams about those in one message. */
    private final class Asking {

        private final Incoming incoming;
        private int asked;

        Asking(Incoming incoming) {
            this.incoming = incoming;
        }

        Optional<PersonId> who(String account) {
            return asked++ < MOST_ASKED ? roster.member(incoming, account) : Optional.empty();
        }
    }

    private static String plain(String text) {
        return MENTION.matcher(text).replaceAll("").replace("&nbsp;", " ").strip();
    }
}
