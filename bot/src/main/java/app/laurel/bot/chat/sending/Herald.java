package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import app.laurel.cards.Cards;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** Tells each person in their own language; a message is put into words when it comes up. */
final class Herald implements Messenger {

    private final Outbox outbox;
    private final People people;
    private final Voices voices;
    private final Paces paces;
    private final Cards cards;
    private final ChannelSettings channel;
    private final Undelivered undelivered;

    Herald(
            Outbox outbox,
            People people,
            Voices voices,
            Paces paces,
            Cards cards,
            ChannelSettings channel,
            Undelivered undelivered) {
        this.outbox = outbox;
        this.people = people;
        this.voices = voices;
        this.paces = paces;
        this.cards = cards;
        this.channel = channel;
        this.undelivered = undelivered;
    }

    @Override
    public void tell(PersonId person, Matter matter, String cause, Card card) {
        write(person, matter, cause, Optional.empty(), card);
    }

    @Override
    public void show(PersonId person, Matter matter, String slot, String cause, Card card) {
        write(person, matter, cause, Optional.of(slot), card);
    }

    @Override
    public void announce(String cause, Function<Voice, Card> card) {
        channel.programmeChannel()
                .ifPresentOrElse(
                        id -> announce(id, cause, card),
                        () -> undelivered.keep("channel", cause, 0, "laurel.teams.programme-channel is not set"));
    }

    @Override
    public void announce(String id, String cause, Function<Voice, Card> card) {
        if (outbox.knows(id, cause)) {
            return; // nothing is drawn only to be thrown away
        }
        // A channel is read in many places, so it has no clock of its own.
        var rendered =
                cards.render(channel.languagesOf(id), language -> card.apply(new Voice(language, ZoneOffset.UTC)));
        outbox.put(id, Letter.announcement(cause, rendered));
    }

    private void write(PersonId person, Matter matter, String cause, Optional<String> slot, Card card) {
        // Whoever has left the bank hears nothing more.
        people.find(person)
                .filter(receiver -> !outbox.knows(person.value(), cause))
                .ifPresent(receiver -> {
                    var rendered = cards.render(card, voices.of(receiver).language());
                    outbox.put(person, new Letter(cause, matter, false, slot, rendered), paces.of(receiver));
                });
    }
}
