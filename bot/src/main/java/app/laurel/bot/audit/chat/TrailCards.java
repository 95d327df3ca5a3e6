package app.laurel.bot.audit.chat;

import app.laurel.bot.audit.Chain;
import app.laurel.bot.audit.Evidence;
import app.laurel.bot.chat.Voice;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is recorded under an id, chain by chain. */
final class TrailCards {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST_LINES = 20;

    private TrailCards() {}

    static Card of(String id, Voice voice, Words words, Evidence evidence, int most) {
        var found = evidence.chains().stream()
                .filter(chain -> chain.toString().contains(id))
                .sorted(Comparator.comparing(Chain.Id::toString))
                .toList();
        if (found.isEmpty()) {
            return AnswerCard.of(words.say("show.none", Map.of("id", id))).text(words.say("show.none.text"));
        }
        var rows = found.stream()
                .limit(most)
                .map(chain -> row(chain, evidence.entries(chain), voice, words))
                .toList();
        var footer = found.size() > most ? words.say("show.more", Map.of("count", most)) : "";
        return ListCard.of(words.say("show.title", Map.of("id", id)), "", rows)
                .footer(footer)
                .buttons(Button.say(words.say("verify.button"), "/audit verify"));
    }

    private static Row row(Chain.Id chain, List<Evidence.Entry> entries, Voice voice, Words words) {
        var lines = entries.stream()
                .skip(Math.max(0, entries.size() - MOST_LINES))
                .map(entry -> line(entry, voice, words))
                .collect(Collectors.joining("\n\n"));
        return Row.of(chain.toString(), lines, words.say("show.length", Map.of("count", entries.size())));
    }

    private static String line(Evidence.Entry entry, Voice voice, Words words) {
        return words.say(
                "show.line",
                Map.of(
                        "at", AT.format(entry.at().atZone(voice.timeZone())),
                        "actor", entry.actor(),
                        "what", String.join(", ", entry.what())));
    }
}
