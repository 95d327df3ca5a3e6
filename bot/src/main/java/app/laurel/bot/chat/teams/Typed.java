package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes the markup of mentions out of what was typed. */
final class Typed {

    /** No bracket within a tag, so that a text of nothing but brackets is read as fast as any other. */
    static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private static final Pattern MENTION = Pattern.compile("</?at[^<>]*>");

    /** More than anybody names in a message; each is looked for among all the bank's people. */
    private static final int MOST_MENTIONS = 50;

    private final PeopleSearch search;
    private final Function<PersonId, Optional<String>> accounts;

    /**
     * Reads what was typed.
     *
     * @param accounts what Teams itself calls somebody, if they ever wrote
     */
    Typed(PeopleSearch search, Function<PersonId, Optional<String>> accounts) {
        this.search = search;
        this.accounts = accounts;
    }

    Arrival.Said said(Incoming incoming, Person asker) {
        var text = incoming.activity().text("text");
        var mentions = new ArrayList<Arrival.Mention>();
        var strangers = new ArrayList<String>();
        for (var entity : mentionsIn(incoming.activity())) {
            var mentioned = entity.path("mentioned");
            var markup = Activity.text(entity, "text");
            var name = TAG.matcher(markup).replaceAll("").strip();
            if (mentioned.path("id").asText("").equals(incoming.bot())) {
                text = text.replace(markup, " ");
            } else {
                text = text.replace(markup, name);
                switch (meant(mentioned, asker)) {
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
     * name.
     */
    private Meant meant(JsonNode mentioned, Person asker) {
        var entra = mentioned.path("aadObjectId").asText("");
        if (PersonId.isValid(entra)) {
            return search.find(List.of(new PersonId(entra)), "", asker) instanceof Match.Found(var person)
                    ? new Meant.Colleague(person)
                    : new Meant.Stranger();
        }
        for (var field : List.of("id", "name")) {
            var text = mentioned.path(field).asText("");
            if (!text.isBlank() && search.find(text, asker) instanceof Match.Found(var person)) {
                return isAnother(mentioned, person) ? new Meant.Stranger() : new Meant.Colleague(person);
            }
        }
        return new Meant.Unclear();
    }

    /** Whether Teams calls this person by another id than who was mentioned. */
    private boolean isAnother(JsonNode mentioned, Person person) {
        var account = mentioned.path("id").asText("");
        return account.startsWith("29:")
                && accounts.apply(person.id())
                        .filter(known -> !known.equals(account))
                        .isPresent();
    }

    private static String plain(String text) {
        return MENTION.matcher(text).replaceAll("").replace("&nbsp;", " ").strip();
    }
}
