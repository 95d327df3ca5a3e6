package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.Absence;
import app.laurel.bot.approval.Leaving;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.typed.TypedDay;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Formats;
import app.laurel.cards.Sayings;
import app.laurel.cards.Words;
import app.laurel.cards.approval.AwayCard;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes down who is away and who decides for them. */
@Component
final class AwayChat implements Chatting {

    private final Leaving leaving;
    private final PeopleSearch search;
    private final People people;

    AwayChat(Leaving leaving, PeopleSearch search, People people) {
        this.leaving = leaving;
        this.search = search;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(ApprovalChat.ROOM)
                .word("away", ApprovalChat.APPROVERS, this::away)
                .action("approval.away", Form.class, this::save)
                .action("approval.back", Routes.Nothing.class, (turn, none) -> back(turn));
    }

    /** What the card sends. */
    record Form(String until, String instead) {}

    /** {@code away}, {@code away 2026-12-01}, {@code away until tomorrow to Luc}. */
    private Reply away(Turn turn) {
        var text = without("link.until", turn.text().strip());
        var today = turn.at().atZone(turn.voice().timeZone()).toLocalDate();
        return TypedDay.atStartOf(text, today)
                .map(typed -> save(
                        turn,
                        new Form(typed.day().toString(), mentioned(turn).orElse(without("link.to", typed.rest())))))
                .orElseGet(() -> Reply.answer(new AwayCard("", mentioned(turn).orElse(without("link.to", text)), "")));
    }

    /** Without such a word at its start, in all languages; the longest first, so that "hasta el" is not taken for "hasta". */
    private static String without(String link, String text) {
        return Sayings.everywhere(ApprovalChat.ROOM, link)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(word -> text.regionMatches(true, 0, word + " ", 0, word.length() + 1))
                .findFirst()
                .map(word -> text.substring(word.length()).strip())
                .orElse(text);
    }

    private Reply save(Turn turn, Form form) {
        var until = day(form.until())
                .map(day -> day.atStartOfDay(turn.voice().timeZone()).toInstant());
        if (until.isEmpty()) {
            return again(turn, form, "away.past");
        }
        var named = form.instead().isBlank()
                ? Optional.<Match>empty()
                : Optional.of(search.find(form.instead(), turn.person()));
        if (named.isPresent() && !(named.get() instanceof Match.Found)) {
            return again(turn, form, named.get() instanceof Match.Several ? "away.several" : "away.who");
        }
        var delegate = named.map(match -> ((Match.Found) match).person().id());
        return switch (leaving.leave(turn.person().id(), until.get(), delegate)) {
            case Leaving.Outcome.Saved(var absence) -> saved(turn, absence);
            case Leaving.Outcome.InThePast() -> again(turn, form, "away.past");
            case Leaving.Outcome.OneselfNamed() -> again(turn, form, "away.self");
            case Leaving.Outcome.Unfit(var person) ->
                card(form, words(turn).say("away.unfit", Map.of("name", name(person))));
        };
    }

    private Reply saved(Turn turn, Absence absence) {
        var words = words(turn);
        var until = new Formats(turn.voice().language(), turn.voice().timeZone()).date(absence.until());
        var who = absence.delegate()
                .map(person -> words.say("away.instead", Map.of("name", name(person))))
                .orElseGet(() -> words.say("away.nobody"));
        return Reply.replace(AnswerCard.of(words.say("away.saved", Map.of("until", until)))
                .tone(Tone.GOOD)
                .text(who)
                .buttons(
                        Button.of(words.say("button.back"), "approval.back", Map.of()),
                        Button.say(words.say("button.approvals"), "approvals")));
    }

    private Reply back(Turn turn) {
        leaving.comeBack(turn.person().id());
        var words = words(turn);
        return Reply.replace(
                AnswerCard.of(words.say("away.back")).buttons(Button.say(words.say("button.approvals"), "approvals")));
    }

    private static Reply again(Turn turn, Form form, String problem) {
        return card(form, words(turn).say(problem));
    }

    private static Reply card(Form form, String problem) {
        return Reply.replace(
                new AwayCard(day(form.until()).map(LocalDate::toString).orElse(""), form.instead(), problem));
    }

    private static Optional<String> mentioned(Turn turn) {
        return turn.mentioned().stream().findFirst().map(PersonId::value);
    }

    private String name(PersonId person) {
        return people.get(person).name();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Words words(Turn turn) {
        return Words.of(ApprovalChat.ROOM, turn.voice().language());
    }
}
