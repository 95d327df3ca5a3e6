package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Voice;
import app.laurel.cards.Words;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one card a day about all that could wait; each line opens what it is about. */
final class Digest {

    /** How many lines fit into one card. */
    static final int MOST = 25;

    private static final int LONGEST = 160;
    private static final String ROOM = "chat";

    ListCard card(List<Message> messages, int more, Voice voice) {
        var words = Words.of(ROOM, voice.language());
        var newest = withoutOvertaken(messages);
        var rows = newest.stream().map(message -> row(message, words)).toList();
        var footer = more == 0 ? "" : words.say("digest.more", Map.of("count", more));
        return ListCard.of(words.say("digest.title"), words.say("digest.subtitle", Map.of("count", rows.size())), rows)
                .footer(footer)
                .buttons(Button.say(words.say("digest.settings"), "settings"));
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
