package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Who;
import app.laurel.bot.chat.understanding.Guess;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.AskCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.common.Button;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Laurel says when it cannot do what was asked; each with a next step. */
final class Regrets {

    /** A command that is for others. */
    Reply notYours(Routes.Command<?> command, Voice voice) {
        var words = words(voice);
        var text = words.say(
                "regret.notYours.text",
                Map.of("command", command.word(voice.language()), "who", who(command.who(), voice)));
        return Reply.answer(
                AnswerCard.of(words.say("regret.notYours")).text(text).buttons(help(words)));
    }

    /** Somebody was mentioned who is none of the bank's people, though a colleague may have the same name. */
    Reply stranger(Routes.Command<?> command, String name, String said, Voice voice) {
        var words = words(voice);
        var rest = said.replace(name, " ").strip();
        return Reply.answer(AnswerCard.of(words.say("regret.stranger", Map.of("name", name)))
                .text(words.say("regret.stranger.text"))
                .buttons(Button.say(words.say("regret.stranger.goOn"), command.words() + " " + rest), help(words)));
    }

    /** Arguments that cannot be read; what is only missing is asked for. */
    Reply usage(Routes.Command<?> command, String why, List<Arguments.Asked> asked, Voice voice) {
        var usage = Words.of(command.room(), voice.language()).find(command.key("usage"));
        var word = command.word(voice.language());
        if (!asked.isEmpty()) {
            return Reply.answer(new AskCard(word, why, usage.orElse(word), fields(asked, voice)));
        }
        return Reply.answer(AnswerCard.of(word).text(why, usage.orElse(word)).buttons(help(words(voice))));
    }

    private static List<AskCard.Field> fields(List<Arguments.Asked> asked, Voice voice) {
        return IntStream.range(0, asked.size())
                .mapToObj(place -> new AskCard.Field(
                        Help.ARGUMENT + place,
                        capitalised(asked.get(place).label(), voice.language()),
                        asked.get(place).value()))
                .toList();
    }

    private static String capitalised(String label, Locale language) {
        var first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(language) + label.substring(first);
    }

    Reply didYouMean(List<Guess> guesses, Voice voice) {
        var choices = guesses.stream()
                .map(guess -> guess.text(voice.language()))
                .map(text -> Button.say(shortened(text), text))
                .toList();
        return Reply.answer(new ChoiceCard(words(voice).say("regret.didYouMean"), "", choices));
    }

    Reply unknown(Voice voice) {
        return sorry("regret.unknown", voice);
    }

    /** A button that no feature answers to any more. */
    Reply formerButton(Voice voice) {
        return sorry("regret.formerButton", voice);
    }

    /** A press whose values are missing or not what they should be. */
    Reply incomplete(Voice voice) {
        return sorry("regret.incomplete", voice);
    }

    /** Something broke; the turn's id leads to it in the log. */
    Reply fault(Arrival arrival, Voice voice) {
        var words = words(voice);
        var text = words.say("regret.fault.text", Map.of("turn", arrival.id()));
        return Reply.answer(AnswerCard.of(words.say("regret.fault")).text(text).buttons(help(words)));
    }

    private static Reply sorry(String key, Voice voice) {
        var words = words(voice);
        return Reply.answer(
                AnswerCard.of(words.say(key)).text(words.say(key + ".text")).buttons(help(words)));
    }

    private static String who(Who who, Voice voice) {
        var names = names(who, words(voice)).toList();
        return new Formats(voice.language(), voice.timeZone()).list(names);
    }

    private static Stream<String> names(Who who, Words words) {
        return switch (who) {
            case Who.Everybody() -> Stream.of(words.say("who.everybody"));
            case Who.Managers() -> Stream.of(words.say("who.managers"));
            case Who.Either(var one, var other) -> Stream.concat(names(one, words), names(other, words));
            case Who.Holders(var roles) -> roles.stream().sorted().map(role -> words.say("who." + role.code()));
        };
    }

    private static Button help(Words words) {
        return Button.say(words.say("button.help"), "help");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    private static Words words(Voice voice) {
        return Words.of(Help.ROOM, voice.language());
    }
}
