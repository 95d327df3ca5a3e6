package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.Dispute;
import app.laurel.bot.casework.DisputeAnswered;
import app.laurel.bot.casework.DisputeClock;
import app.laurel.bot.casework.DisputeId;
import app.laurel.bot.casework.DisputeRaised;
import app.laurel.bot.casework.Disputing;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.cards.Words;
import org.springframework.stereotype.Component;

/** Tells owners what waits for their answer, and those who raised a dispute what was answered. */
@Component
final class DisputeNotices implements Reacting, Timed {

    private final Disputing disputing;
    private final DisputeCards cards;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    DisputeNotices(Disputing disputing, DisputeCards cards, Messenger messenger, People people, Voices voices) {
        this.disputing = disputing;
        this.cards = cards;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(DisputeRaised.class, "casework.dispute-raised", (event, at) -> showAll("disputes:" + at.id()));
        reactions.on(DisputeAnswered.class, "casework.dispute-answered", this::answered);
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(DisputeClock.REMIND, (id, level) -> {
            if (disputing.find(new DisputeId(id)).orElseThrow() instanceof Dispute.Open) {
                remind("dispute-due:" + id + ":" + level);
            }
        });
    }

    private void answered(DisputeAnswered event, Occurrence occurrence) {
        showAll("disputes:" + occurrence.id());
        if (disputing.find(event.dispute()).orElseThrow() instanceof Dispute.Answered answered) {
            people.find(answered.by())
                    .ifPresent(person -> messenger.tell(
                            person.id(),
                            Matter.DECISION,
                            "dispute-answered:" + answered.id(),
                            cards.answer(answered, voices.of(person))));
        }
    }

    private void showAll(String cause) {
        for (var owner : people.withRole(Role.PROGRAMME_OWNER)) {
            var voice = voices.of(owner);
            var notice = Words.of(ExceptionChat.ROOM, voice.language()).say("disputes.notice");
            messenger.show(owner.id(), Matter.FIX, "disputes", cause, cards.list(disputing.open(), notice, voice));
        }
    }

    private void remind(String cause) {
        for (var owner : people.withRole(Role.PROGRAMME_OWNER)) {
            var voice = voices.of(owner);
            var notice = Words.of(ExceptionChat.ROOM, voice.language()).say("disputes.notice");
            messenger.tell(owner.id(), Matter.FIX, cause, cards.list(disputing.open(), notice, voice));
        }
    }
}
