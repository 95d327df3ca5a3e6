package app.laurel.bot.referral.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Reason;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Reviewing;
import app.laurel.bot.referral.Reviewing.Answer;
import app.laurel.bot.referral.Screening;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.store.AccessLog;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Lets the programme's owner look at a case, turn it down, and open it again. */
@Component
final class ReferralAdminChat implements Chatting {

    private final Reviewing reviewing;
    private final LookingUp lookingUp;
    private final Screening screening;
    private final CaseCards cards;
    private final AccessLog accessLog;

    ReferralAdminChat(
            Reviewing reviewing, LookingUp lookingUp, Screening screening, CaseCards cards, AccessLog accessLog) {
        this.reviewing = reviewing;
        this.screening = screening;
        this.lookingUp = lookingUp;
        this.cards = cards;
        this.accessLog = accessLog;
    }

    @Override
    public void addTo(Routes routes) {
        var owner = Who.any(Role.PROGRAMME_OWNER);
        var reviewers = Who.any(Role.PROGRAMME_OWNER, Role.COMPLIANCE);
        routes.room("referral")
                .slash("/referral show", owner, CaseArguments.class, (turn, given) -> show(turn, given.id()))
                .slash("/referral review", reviewers, CaseArguments.class, (turn, given) -> review(turn, given.id()))
                .slash("/referral deny", reviewers, DenyArguments.class, this::askToDeny)
                .slash("/referral reopen", owner, CaseArguments.class, (turn, given) -> askToReopen(turn, given.id()))
                .action("referral.deny", Denial.class, this::deny)
                .action("referral.reopen", CaseNamed.class, (turn, named) -> decide(turn, named, reviewing::reopen))
                .action("referral.clear", CaseNamed.class, (turn, named) -> decide(turn, named, reviewing::clear));
    }

    private Reply show(Turn turn, String id) {
        var tongue = Tongue.of(turn.voice());
        var found = find(id);
        found.ifPresent(referral ->
                accessLog.record(turn.actor(), "/referral show", referral.id().value()));
        return Reply.answer(found.<Card>map(referral -> cards.card(referral, Reader.INSIDER, tongue))
                .orElseGet(() -> unknown(tongue)));
    }

    /** What the screening has found, with the decision beside it. */
    private Reply review(Turn turn, String id) {
        var tongue = Tongue.of(turn.voice());
        var found = find(id).filter(referral -> !lookingUp.isOwn(turn.person().id(), referral));
        found.ifPresent(referral ->
                accessLog.record(turn.actor(), "/referral review", referral.id().value()));
        return Reply.answer(
                found.<Card>map(referral -> reviewCard(referral, tongue)).orElseGet(() -> unknown(tongue)));
    }

    private Card reviewCard(Referral referral, Tongue tongue) {
        if (referral.stage() != Stage.UNDER_REVIEW) {
            return notNow(referral.stage(), referral.id(), tongue);
        }
        var flags = screening.flags(referral, lookingUp.earnsOnReferral(referral));
        var facts = new ArrayList<Fact>();
        flags.forEach((flag, points) ->
                facts.add(new Fact(tongue.say("flag." + flag), tongue.say("flag.points", Map.of("points", points)))));
        facts.add(
                new Fact(tongue.say("flag.sum"), tongue.say("flag.points", Map.of("points", Screening.points(flags)))));
        return AnswerCard.of(
                        tongue.say("review.title", Map.of("id", referral.id().value())))
                .tone(Tone.WAITING)
                .text(
                        cards.title(referral, tongue),
                        tongue.reason(referral.course().code(), Reader.INSIDER),
                        tongue.say("review.text"))
                .facts(facts.toArray(Fact[]::new))
                .buttons(
                        tongue.button("button.release", "referral.clear", referral.id())
                                .positive(),
                        tongue.saying("button.deny", "/referral deny " + referral.id()),
                        tongue.saying("button.show", "/referral show " + referral.id()));
    }

    private Reply askToDeny(Turn turn, DenyArguments given) {
        var tongue = Tongue.of(turn.voice());
        var denial = new Denial(idOf(given.id()), given.code());
        return Reply.answer(find(given.id())
                .map(referral -> denial.reason()
                        .map(reason -> confirmDenial(referral, reason, tongue))
                        .orElseGet(() -> chooseReason(referral, tongue)))
                .orElseGet(() -> unknown(tongue)));
    }

    private Card chooseReason(Referral referral, Tongue tongue) {
        var choices = Reason.forDenial(lookingUp.earnsOnReferral(referral)).stream()
                .map(reason -> Button.say(
                        tongue.reason(reason.name(), Reader.INSIDER), "/referral deny " + referral.id() + " " + reason))
                .toArray(Button[]::new);
        return ChoiceCard.of(tongue.say("deny.why"), choices);
    }

    private Card confirmDenial(Referral referral, Reason reason, Tongue tongue) {
        if (!Reason.forDenial(lookingUp.earnsOnReferral(referral)).contains(reason)) {
            return forbidden(referral.id(), tongue);
        }
        if (!reviewing.canDeny(referral.id())) {
            return notNow(referral.stage(), referral.id(), tongue);
        }
        return new ConfirmCard(
                tongue.say("deny.title", Map.of("id", referral.id().value())),
                tongue.say("deny.text"),
                List.of(
                        change(referral, Stage.DENIED, tongue),
                        new Fact(tongue.say("deny.reason"), tongue.reason(reason.name(), Reader.INSIDER)),
                        new Fact(tongue.say("deny.told"), tongue.reason(reason.name(), Reader.REFERRER))),
                "referral.deny",
                Map.of("id", referral.id().value(), "code", reason.name()));
    }

    private Reply deny(Turn turn, Denial denial) {
        var tongue = Tongue.of(turn.voice());
        return Reply.replace(denial.reason()
                .map(reason -> told(reviewing.deny(turn.person().id(), denial.caseId(), reason), tongue))
                .orElseGet(() -> unknown(tongue)));
    }

    private Reply askToReopen(Turn turn, String id) {
        var tongue = Tongue.of(turn.voice());
        return Reply.answer(find(id).map(referral -> reviewing
                        .afterReopening(referral.id())
                        .map(stage -> confirmReopening(referral, stage, tongue))
                        .orElseGet(() -> notNow(referral.stage(), referral.id(), tongue)))
                .orElseGet(() -> unknown(tongue)));
    }

    private static Card confirmReopening(Referral referral, Stage stage, Tongue tongue) {
        return new ConfirmCard(
                tongue.say("reopen.title", Map.of("id", referral.id().value())),
                tongue.say(stage == Stage.UNDER_REVIEW ? "reopen.text" : "reopen.clear"),
                List.of(change(referral, stage, tongue)),
                // Each its own, so that pressing twice is not deciding twice.
                stage == Stage.UNDER_REVIEW ? "referral.reopen" : "referral.clear",
                Map.of("id", referral.id().value()));
    }

    private static Reply decide(Turn turn, CaseNamed named, BiFunction<PersonId, CaseId, Answer> decision) {
        return Reply.replace(told(decision.apply(turn.person().id(), named.caseId()), Tongue.of(turn.voice())));
    }

    private static Fact change(Referral referral, Stage stage, Tongue tongue) {
        return new Fact(
                tongue.say("fact.state"),
                tongue.say(
                        "fact.change",
                        Map.of(
                                "from", tongue.say("state." + referral.stage()),
                                "to", tongue.say("state." + stage))));
    }

    private static Card told(Answer answer, Tongue tongue) {
        return switch (answer) {
            case Answer.Done(var id, var stage) ->
                AnswerCard.of(tongue.say("done.title", Map.of("id", id.value(), "state", tongue.say("state." + stage))))
                        .buttons(
                                stage == Stage.UNDER_REVIEW
                                        ? List.of(
                                                        tongue.saying("button.clear", "/referral reopen " + id),
                                                        tongue.saying("button.deny", "/referral deny " + id))
                                                .toArray(Button[]::new)
                                        : new Button[] {tongue.saying("button.show", "/referral show " + id)});
            case Answer.NotNow(var id, var stage) -> notNow(stage, id, tongue);
            case Answer.Forbidden(var id) -> forbidden(id, tongue);
            case Answer.NotYours() ->
                AnswerCard.of(tongue.say("notYours.title")).text(tongue.say("notYours.text"));
            case Answer.Unknown() -> unknown(tongue);
        };
    }

    private static Card forbidden(CaseId id, Tongue tongue) {
        return AnswerCard.of(tongue.say("deny.law"))
                .tone(Tone.ATTENTION)
                .text(tongue.say("deny.law.text"))
                .buttons(
                        tongue.saying("button.deny", "/referral deny " + id),
                        tongue.saying("button.show", "/referral show " + id));
    }

    private static Card notNow(Stage stage, CaseId id, Tongue tongue) {
        return AnswerCard.of(tongue.say("notNow.title", Map.of("id", id.value())))
                .text(tongue.say("notNow.text", Map.of("state", tongue.say("state." + stage))))
                .buttons(tongue.saying("button.show", "/referral show " + id));
    }

    private Optional<Referral> find(String id) {
        var found = lookingUp.find(idOf(id));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String idOf(String id) {
        return id.strip().toUpperCase(Locale.ROOT);
    }

    private static Card unknown(Tongue tongue) {
        return AnswerCard.of(tongue.say("unknown.title"))
                .text(tongue.say("unknown.text"))
                .buttons(tongue.saying("button.help", "help"));
    }
}
