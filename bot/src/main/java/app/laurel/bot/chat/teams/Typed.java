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
import java.util.regex.Pattern;

/** Takes the markup of mentions out of what was typed. */
final class Typed {

    /** No bracket within a tag, so that a text of nothing but brackets is read as fast as any other. */
    static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private static final Pattern MENTION = Pattern.compile("</?at[^<>]*>");

    /** More than anybody names in a message; each is looked for among all the bank's people. */
    private static final int MOST_MENTIONS = 50;

    private final PeopleSearch search;

    Typed(PeopleSearch search) {
        this.search = search;
    }

    Arrival.Said said(Incoming incoming, Person asker) {
        var text = incoming.activity().text("text");
        var mentions = new ArrayList<Arrival.Mention>();
        for (var entity : mentionsIn(incoming.activity())) {
            var mentioned = entity.path("mentioned");
            var markup = Activity.text(entity, "text");
            var name = TAG.matcher(markup).replaceAll("").strip();
            if (mentioned.path("id").asText("").equals(incoming.bot())) {
                text = text.replace(markup, " ");
            } else {
                text = text.replace(markup, name);
                person(mentioned, asker).ifPresent(person -> mentions.add(new Arrival.Mention(person.id(), name)));
            }
        }
        return new Arrival.Said(plain(text), mentions);
    }

    private static List<JsonNode> mentionsIn(Activity activity) {
        return activity.part("entities")
                .valueStream()
                .filter(entity -> Activity.text(entity, "type").equals("mention"))
                .filter(entity -> !Activity.text(entity, "text").isEmpty())
                .limit(MOST_MENTIONS)
                .toList();
    }

    /** Teams gives a mention's Entra id in some clients, and its name in all; a guest may have a colleague's name. */
    private Optional<Person> person(JsonNode mentioned, Person asker) {
        var entra = mentioned.path("aadObjectId").asText("");
        if (PersonId.isValid(entra)) {
            return search.find(List.of(new PersonId(entra)), "", asker) instanceof Match.Found(var person)
                    ? Optional.of(person)
                    : Optional.empty();
        }
        for (var field : List.of("id", "name")) {
            var text = mentioned.path(field).asText("");
            if (!text.isBlank() && search.find(text, asker) instanceof Match.Found(var person)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return MENTION.matcher(text).replaceAll("").replace("&nbsp;", " ").strip();
    }
}
