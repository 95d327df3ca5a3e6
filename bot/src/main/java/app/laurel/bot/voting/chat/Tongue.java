package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Stage;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The words of voting for one reader. */
record Tongue(Words words, Formats formats, People people) {

    static Tongue of(Voice voice, People people) {
        return new Tongue(
                Words.of("voting", voice.language()), new Formats(voice.language(), voice.timeZone()), people);
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> given) {
        return words.say(key, given);
    }

    String about(String key, Cycle cycle) {
        return say(key, Map.of("cycle", cycle.id().value()));
    }

    String date(Instant moment) {
        return formats.dateTime(moment);
    }

    String stage(Stage stage) {
        return say("stage." + stage);
    }

    /** A person's name, or the id of somebody who has left. */
    String name(PersonId person) {
        return people.nameOf(person);
    }

    /** Several names as they are said: "Ana, Ben and Kim". */
    String and(List<String> names) {
        return formats.list(names);
    }

    /** An award, with the group in which it is given where there are several. */
    String award(Cycle cycle, Contest contest) {
        var name = cycle.award(contest.award()).orElseThrow().name();
        return contest.group().isEmpty()
                ? name
                : say("announce.group", Map.of("award", name, "group", contest.group()));
    }

    Button show(Cycle cycle) {
        return Button.say(say("button.show"), "/cycle show " + cycle.id());
    }

    Button help() {
        return Button.say(say("button.help"), "help");
    }

    Button vote() {
        return Button.say(say("button.vote"), "vote");
    }

    /** A button that says a command, and shows it. */
    Button command(String text) {
        return Button.say(say("button.say", Map.of("command", text)), text);
    }

    /** A kind no: title and text of this key, which need no arguments. */
    AnswerCard no(String key) {
        return AnswerCard.of(say(key + ".title"))
                .tone(Tone.NOTICE)
                .text(say(key + ".text"))
                .buttons(help());
    }
}
