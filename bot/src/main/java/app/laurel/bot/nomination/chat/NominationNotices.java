package app.laurel.bot.nomination.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationApproved;
import app.laurel.bot.nomination.NominationClosed;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.NominationLapsed;
import app.laurel.bot.nomination.NominationRejected;
import app.laurel.bot.nomination.NominationReturned;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.nomination.Standing;
import app.laurel.bot.people.People;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Tone;
import app.laurel.cards.nomination.RevisionCard;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Tells nominators, and nobody else, what was decided on what they proposed. */
@Component
final class NominationNotices implements Reacting {

    private final Nominations nominations;
    private final Receipts receipts;
    private final People people;
    private final Voices voices;
    private final Messenger messenger;

    NominationNotices(Nominations nominations, Receipts receipts, People people, Voices voices, Messenger messenger) {
        this.nominations = nominations;
        this.receipts = receipts;
        this.people = people;
        this.voices = voices;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(NominationApproved.class, "nomination.tell-approved", (event, at) -> approved(event, at));
        reactions.on(
                NominationRejected.class,
                "nomination.tell-rejected",
                (event, at) -> tell(event.nomination(), at, this::rejected));
        reactions.on(
                NominationReturned.class,
                "nomination.tell-returned",
                (event, at) -> tell(event.nomination(), at, this::returned));
        reactions.on(
                NominationLapsed.class,
                "nomination.tell-lapsed",
                (event, at) -> tell(event.nomination(), at, this::lapsed));
        reactions.on(
                NominationClosed.class,
                "nomination.tell-closed",
                (event, at) -> tell(event.nomination(), at, this::closed));
    }

    private void approved(NominationApproved event, Occurrence at) {
        // Where the award asks nobody, the receipt has said so already.
        if (!at.actor().equals(Actor.person(event.nomination().nominator()))) {
            tell(event.nomination(), at, this::approved);
        }
    }

    private void tell(NominationId id, Occurrence at, BiFunction<Nomination, Tongue, Card> notice) {
        nominations
                .find(id)
                .ifPresent(nomination -> people.find(id.nominator()).ifPresent(nominator -> {
                    var tongue = Tongue.of(voices.of(nominator), people);
                    messenger.tell(id.nominator(), Matter.DECISION, at.id(), notice.apply(nomination, tongue));
                }));
    }

    private AnswerCard approved(Nomination nomination, Tongue tongue) {
        return AnswerCard.of(about("told.approved.title", nomination, tongue))
                .tone(Tone.GOOD)
                .text(about("told.approved.text", nomination, tongue))
                .buttons(tongue.edit(nomination.id()), tongue.withdraw(nomination.id()));
    }

    private AnswerCard rejected(Nomination nomination, Tongue tongue) {
        var reason = nomination.standing() instanceof Standing.Rejected(var words) ? words : "";
        return AnswerCard.of(about("told.rejected.title", nomination, tongue))
                .tone(Tone.NOTICE)
                .text(
                        tongue.say("told.rejected.reason", Map.of("reason", reason)),
                        about("told.rejected.text", nomination, tongue))
                .buttons(tongue.another());
    }

    private RevisionCard returned(Nomination nomination, Tongue tongue) {
        var question = nomination.standing() instanceof Standing.Returned(var words) ? words : "";
        return new RevisionCard(
                about("told.returned.title", nomination, tongue),
                question,
                tongue.say("told.returned.hint"),
                tongue.say("edit.label"),
                nomination.citation().text(),
                nomination.id().value());
    }

    private AnswerCard lapsed(Nomination nomination, Tongue tongue) {
        return AnswerCard.of(about("told.lapsed.title", nomination, tongue))
                .tone(Tone.NOTICE)
                .text(about("told.lapsed.text", nomination, tongue))
                .buttons(tongue.help());
    }

    private AnswerCard closed(Nomination nomination, Tongue tongue) {
        return AnswerCard.of(about("told.closed.title", nomination, tongue))
                .tone(Tone.NOTICE)
                .text(about("told.closed.text", nomination, tongue))
                .buttons(tongue.another());
    }

    private String about(String key, Nomination nomination, Tongue tongue) {
        return tongue.about(key, nomination.id(), receipts.award(nomination));
    }
}
