package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.sending.Message.State;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Stored;
import app.laurel.cards.Cards;
import java.time.InstantSource;
import java.util.List;

/** Brings what was held back once its time has come: one by one after quiet hours, or together in the digest. */
final class Postponed implements Timed {

    private final Outbox outbox;
    private final People people;
    private final Paces paces;
    private final Voices voices;
    private final Digest digest;
    private final Cards cards;
    private final InstantSource clock;

    Postponed(
            Outbox outbox, People people, Paces paces, Voices voices, Digest digest, Cards cards, InstantSource clock) {
        this.outbox = outbox;
        this.people = people;
        this.paces = paces;
        this.voices = voices;
        this.digest = digest;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(Outbox.RELEASE, (person, level) -> release(new PersonId(person)));
        deeds.on(Outbox.DIGEST, (person, level) -> gather(new PersonId(person)));
    }

    private void release(PersonId id) {
        var held = outbox.messages(id, State.HELD);
        people.find(id)
                .ifPresentOrElse(
                        person -> held.forEach(message -> outbox.release(id, message, paces.of(person))),
                        () -> held.forEach(outbox::drop));
    }

    private void gather(PersonId id) {
        var gathered = outbox.messages(id, State.GATHERED);
        if (!gathered.isEmpty()) {
            people.find(id).ifPresentOrElse(person -> gather(person, gathered), () -> gathered.forEach(outbox::drop));
        }
    }

    private void gather(Person person, List<Stored<Message>> gathered) {
        var now = clock.instant();
        var pace = paces.of(person);
        var mailbox = outbox.mailbox(person.id());
        switch (pace.ofDigest(mailbox, now)) {
            case Pace.Verdict.Now counted -> send(person, gathered, mailbox.counted(pace.workingDay(now)));
            case Pace.Verdict.Later(var at) -> outbox.wake(person.id(), Outbox.DIGEST, at);
            case Pace.Verdict.Gathered(var at) -> outbox.wake(person.id(), Outbox.DIGEST, at);
            case Pace.Verdict.Never never -> gathered.forEach(outbox::drop);
        }
    }

    private void send(Person person, List<Stored<Message>> gathered, Mailbox counted) {
        var voice = voices.of(person);
        var shown = gathered.stream().limit(Digest.MOST).toList();
        var newest = shown.getLast().value();
        var card = digest.card(shown.stream().map(Stored::value).toList(), gathered.size() - shown.size(), voice);
        var letter = Letter.answer("digest:" + newest.cause(), cards.render(card, voice.language()));
        if (!outbox.gather(person.id(), letter, shown, counted)) {
            throw new IllegalStateException("Something came in between; the timer tries again");
        }
        if (shown.size() < gathered.size()) {
            outbox.wake(person.id(), Outbox.DIGEST, paces.of(person).nextDigest(clock.instant()));
        }
    }
}
