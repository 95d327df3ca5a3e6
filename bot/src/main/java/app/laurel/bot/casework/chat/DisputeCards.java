package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.Claim;
import app.laurel.bot.casework.Dispute;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.casework.DisputeAnswerCard;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How disputes look to those who own them and to those who raised them. */
@Component
final class DisputeCards {

    private static final int MOST_SHOWN = 8;

    private final People people;
    private final InstantSource clock;

    DisputeCards(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    Card receipt(Dispute dispute, Voice voice) {
        var words = words(voice);
        var due = formats(voice).date(dispute.due());
        return AnswerCard.of(words.say("filed.title"))
                .tone(Tone.GOOD)
                .text(words.say("filed.text", Map.of("due", due)))
                .facts(new Fact(words.say("fact.reference"), dispute.id().value()))
                .buttons(Button.say(words.say("button.rewards"), "rewards"));
    }

    /** The answer, as whoever raised the dispute reads it. */
    Card answer(Dispute.Answered dispute, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("answered.title", id(dispute)))
                .text(
                        words.say("answered.text", Map.of("name", name(dispute.answering()))),
                        dispute.words(),
                        words.say("answered.again"))
                .buttons(
                        Button.say(words.say("button.rewards"), "rewards"),
                        Button.say(words.say("button.again"), "dispute"));
    }

    /** What became of the answer, as whoever gave it reads it. */
    Card given(Dispute.Answered dispute, boolean before, Voice voice) {
        var words = words(voice);
        var text = before
                ? words.say("given.already", Map.of("name", name(dispute.answering())))
                : words.say("given.text", Map.of("name", name(dispute.by())));
        return AnswerCard.of(words.say("given.title", id(dispute)))
                .tone(Tone.GOOD)
                .text(text, dispute.words())
                .buttons(all(words));
    }

    Card toAnswer(Dispute dispute, String problem, String typed, Voice voice) {
        var title = words(voice).say("dispute.title", Map.of("id", dispute.id().value(), "name", name(dispute.by())));
        return new DisputeAnswerCard(
                title, dispute.id().value(), dispute.claim().words(), facts(dispute, voice), problem, typed);
    }

    Card list(List<Dispute.Open> open, String subtitle, Voice voice) {
        var words = words(voice);
        var title = words.say("disputes.title", Map.of("count", open.size()));
        if (open.isEmpty()) {
            return AnswerCard.of(title)
                    .text(words.say("disputes.none"))
                    .buttons(Button.say(words.say("button.help"), "help"));
        }
        var shown = open.stream().limit(MOST_SHOWN).toList();
        var list = ListCard.of(
                title, subtitle, shown.stream().map(one -> row(one, voice)).toList());
        return shown.size() == open.size()
                ? list
                : list.footer(words.say("disputes.more", Map.of("shown", shown.size(), "count", open.size())));
    }

    Card own(Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("dispute.own"))
                .text(words.say("dispute.ownText"))
                .buttons(all(words));
    }

    Card unknown(String id, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("dispute.unknown", Map.of("id", id)))
                .text(words.say("dispute.unknownText"))
                .buttons(all(words));
    }

    List<Fact> facts(Dispute dispute, Voice voice) {
        var words = words(voice);
        var claim = dispute.claim();
        var facts = new ArrayList<Fact>();
        add(facts, words.say("fact.about"), claim.about());
        add(facts, words.say("fact.who"), claim.who());
        add(facts, words.say("fact.when"), claim.when());
        add(facts, words.say("fact.product"), claim.product());
        add(facts, words.say("fact.by"), name(dispute.by()));
        add(facts, words.say("fact.since"), formats(voice).dateTime(dispute.since()));
        add(facts, words.say("fact.due"), formats(voice).dateTime(dispute.due()));
        return facts;
    }

    String name(PersonId person) {
        return people.nameOf(person);
    }

    private Row row(Dispute.Open dispute, Voice voice) {
        var words = words(voice);
        var late = !clock.instant().isBefore(dispute.due());
        var who = Map.of("name", name(dispute.by()), "due", formats(voice).date(dispute.due()));
        return Row.of(
                        headline(dispute.claim()),
                        words.say(late ? "disputes.late" : "disputes.row", who),
                        dispute.id().value())
                .tone(late ? Tone.ATTENTION : Tone.PLAIN)
                .buttons(Button.of(
                        words.say("button.answer"),
                        "casework.askAnswer",
                        Map.of("id", dispute.id().value())));
    }

    private static String headline(Claim claim) {
        return claim.about().isEmpty()
                ? String.join(
                        ", ",
                        Stream.of(claim.who(), claim.product())
                                .filter(text -> !text.isEmpty())
                                .toList())
                : claim.about();
    }

    private static void add(List<Fact> facts, String title, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(title, value));
        }
    }

    private static Map<String, String> id(Dispute dispute) {
        return Map.of("id", dispute.id().value());
    }

    private static Button all(Words words) {
        return Button.say(words.say("button.disputes"), "/dispute list");
    }

    private static Formats formats(Voice voice) {
        return new Formats(voice.language(), voice.timeZone());
    }

    private static Words words(Voice voice) {
        return Words.of(ExceptionChat.ROOM, voice.language());
    }
}
