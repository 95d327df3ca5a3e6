package app.laurel.bot.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import app.laurel.cards.Words;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one card a day about all that could wait; each line opens what it is about. */
final class Digest implements Chatting {

    /** How many lines fit into one card. */
    static final int MOST = 25;

    private static final int LONGEST = 160;

    private final Documents documents;

    Digest(Documents documents) {
        this.documents = documents;
    }

    /** Which message of one's own to see in full. */
    record Item(String message) {}

    @Override
    public void addTo(Routes routes) {
        routes.room(Help.ROOM).look("chat.open", Item.class, this::open);
    }

    ListCard card(List<Message> messages, int more, Voice voice) {
        var words = Words.of(Help.ROOM, voice.language());
        var newest = withoutOvertaken(messages);
        var rows = newest.stream().map(message -> row(message, words)).toList();
        var footer = more == 0 ? "" : words.say("digest.more", Map.of("count", more));
        return ListCard.of(words.say("digest.title"), words.say("digest.subtitle", Map.of("count", rows.size())), rows)
                .footer(footer)
                .buttons(Button.say(words.say("digest.settings"), "settings"));
    }

    private Reply open(Turn turn, Item item) {
        return find(turn.person().id(), item.message())
                .<Reply>map(message -> new Reply.Kept(message.card()))
                .orElseGet(() -> new Regrets().formerButton(turn.voice()));
    }

    /** Messages are looked for among one's own alone, whatever the button says. */
    private Optional<Message> find(PersonId person, String id) {
        return documents
                .read(new Key(Mailbox.partition(person.value()), id), Message.class)
                .map(Stored::value);
    }

    private static List<Message> withoutOvertaken(List<Message> messages) {
        var newest = new ArrayList<Message>();
        for (var message : messages) {
            newest.removeIf(earlier -> earlier.hasSlot(message.slot()));
            newest.add(message);
        }
        return newest;
    }

    private static Row row(Message message, Words words) {
        return Row.of(message.card().path("fallbackText").asText(), text(message), "")
                .buttons(Button.of(
                        words.say("digest.open"), "chat.open", Map.of("message", Message.id(message.cause()))));
    }

    /** The first lines below the title, as they were written. */
    private static String text(Message message) {
        var texts = new ArrayList<String>();
        for (JsonNode element : message.card().path("body")) {
            if (element.path("type").asText().equals("TextBlock")) {
                texts.add(element.path("text").asText().replaceAll("\\\\(\\p{Punct})", "$1"));
            }
        }
        var text = texts.stream().skip(1).findFirst().orElse("");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
