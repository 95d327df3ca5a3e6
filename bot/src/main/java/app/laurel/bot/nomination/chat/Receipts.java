package app.laurel.bot.nomination.chat;

import app.laurel.bot.nomination.Asking;
import app.laurel.bot.nomination.Changed;
import app.laurel.bot.nomination.Nominated;
import app.laurel.bot.nomination.Nominating;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.OpenCalls.Award;
import app.laurel.bot.nomination.Stage;
import app.laurel.bot.nomination.Standing;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import app.laurel.cards.nomination.RevisionCard;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what became of a nomination. */
@Component
final class Receipts {

    private final Nominating nominating;
    private final Asking asking;

    Receipts(Nominating nominating, Asking asking) {
        this.nominating = nominating;
        this.asking = asking;
    }

    /** What became of one proposal; of a bad text or an unknown award the form tells. */
    AnswerCard of(Nominated outcome, String text, Tongue tongue) {
        return switch (outcome) {
            case Nominated.Raised(var nomination) -> raised(nomination, tongue);
            case Nominated.AlreadyNominated(var before) -> already(before, tongue);
            case Nominated.OwnName() -> refusal("own", Map.of(), tongue);
            case Nominated.NotEligible(var nominee) ->
                refusal("eligible", Map.of("name", tongue.name(nominee)), tongue);
            case Nominated.NotOpen() -> closed(text, tongue);
            case Nominated.UnknownAward() ->
                AnswerCard.of(tongue.say("form.award")).buttons(tongue.another());
            case Nominated.Unfit unfit ->
                AnswerCard.of(tongue.say("form.empty")).buttons(tongue.another());
        };
    }

    ListCard of(List<AnswerCard> several, Tongue tongue) {
        var rows = several.stream()
                .map(one -> Row.of(one.title(), String.join(" ", one.paragraphs()), "")
                        .tone(one.tone())
                        .facts(one.facts().toArray(Fact[]::new))
                        .buttons(one.buttons().stream()
                                .filter(button -> button.verb().startsWith("nomination."))
                                .toArray(Button[]::new)))
                .toList();
        return ListCard.of(tongue.say("receipt.several", Map.of("count", rows.size())), "", rows)
                .buttons(tongue.another());
    }

    private AnswerCard raised(Nomination nomination, Tongue tongue) {
        return AnswerCard.of(tongue.about("receipt.title", nomination.id(), award(nomination)))
                .tone(Tone.GOOD)
                .text(nomination.citation().text())
                .facts(next(nomination, tongue))
                .buttons(tongue.edit(nomination.id()), tongue.withdraw(nomination.id()), tongue.another());
    }

    private Fact[] next(Nomination nomination, Tongue tongue) {
        if (!nomination.stage().isUndecided()) {
            return new Fact[] {new Fact(tongue.say("receipt.ballot"), tongue.say("receipt.direct"))};
        }
        var decider = asking.decider(nomination).map(tongue::name).orElseGet(() -> tongue.say("receipt.nobody"));
        var by = tongue.formats().dateTime(asking.decideBy(nomination));
        return new Fact[] {new Fact(tongue.say("receipt.decides"), decider), new Fact(tongue.say("receipt.by"), by)};
    }

    /** How a nomination stands, for its nominator. */
    AnswerCard shown(Nomination nomination, Tongue tongue) {
        return AnswerCard.of(tongue.about("shown.title", nomination.id(), award(nomination)))
                .text(nomination.citation().text(), standing(nomination, tongue))
                .buttons(buttons(nomination, tongue));
    }

    private AnswerCard already(Nomination before, Tongue tongue) {
        return AnswerCard.of(tongue.about("already.title", before.id(), award(before)))
                .tone(Tone.NOTICE)
                .text(tongue.say("already.text", Map.of("standing", standing(before, tongue))))
                .buttons(buttons(before, tongue));
    }

    AnswerCard closed(String text, Tongue tongue) {
        var card = AnswerCard.of(tongue.say("closed.title"));
        return (text.isBlank()
                        ? card.text(tongue.say("closed.plain"))
                        : card.text(tongue.say("closed.text", Map.of("text", text))))
                .buttons(tongue.help());
    }

    /** What became of a change. */
    AnswerCard of(Changed outcome, Stage before, Tongue tongue) {
        return switch (outcome) {
            case Changed.Done(var nomination) -> changed(nomination, before, tongue);
            case Changed.TooLate(var nomination) -> late(nomination, tongue);
            case Changed.NotYours() -> refusal("notYours", Map.of(), tongue);
            case Changed.Unfit unfit -> AnswerCard.of(tongue.say("form.empty")).buttons(tongue.another());
        };
    }

    private AnswerCard changed(Nomination nomination, Stage before, Tongue tongue) {
        var key = before == Stage.RETURNED ? "rewritten.again" : "rewritten.title";
        var card = AnswerCard.of(tongue.say(key, Map.of("name", tongue.name(nomination.nominee()))));
        return card.tone(Tone.GOOD)
                .text(nomination.citation().text(), standing(nomination, tongue))
                .buttons(tongue.edit(nomination.id()), tongue.withdraw(nomination.id()));
    }

    AnswerCard late(Nomination nomination, Tongue tongue) {
        return AnswerCard.of(tongue.say("late.title"))
                .tone(Tone.NOTICE)
                .text(standing(nomination, tongue))
                .buttons(tongue.another());
    }

    AnswerCard withdrawn(Nomination nomination, Tongue tongue) {
        return AnswerCard.of(tongue.say("withdrawn.title", Map.of("name", tongue.name(nomination.nominee()))))
                .text(tongue.say("withdrawn.text"))
                .buttons(tongue.another());
    }

    AnswerCard refusal(String key, Map<String, ?> given, Tongue tongue) {
        return AnswerCard.of(tongue.say(key + ".title", given))
                .tone(Tone.NOTICE)
                .text(tongue.say(key + ".text", given))
                .buttons(tongue.another(), tongue.help());
    }

    private Button[] buttons(Nomination nomination, Tongue tongue) {
        var stage = nomination.stage();
        return stage.isUndecided() || stage == Stage.APPROVED
                ? new Button[] {tongue.edit(nomination.id()), tongue.withdraw(nomination.id()), tongue.another()}
                : new Button[] {tongue.another()};
    }

    static String standing(Nomination nomination, Tongue tongue) {
        return tongue.say("standing." + nomination.stage());
    }

    /** The form in which a nominator goes on with a nomination. */
    RevisionCard revision(Nomination nomination, String problem, String text, Tongue tongue) {
        var amends = nomination.stage() == Stage.APPROVED;
        var hint = problem.isEmpty() ? tongue.say(amends ? "amend.hint" : hint(nomination)) : problem;
        return new RevisionCard(
                tongue.about("edit.title", nomination.id(), award(nomination)),
                question(nomination),
                hint,
                tongue.say(amends ? "amend.label" : "edit.label"),
                text,
                nomination.id().value());
    }

    private static String hint(Nomination nomination) {
        return nomination.stage() == Stage.RETURNED ? "told.returned.hint" : "edit.hint";
    }

    private static String question(Nomination nomination) {
        return nomination.standing() instanceof Standing.Returned(var question) ? question : "";
    }

    Award award(Nomination nomination) {
        return nominating.award(nomination.id()).orElseThrow();
    }
}
