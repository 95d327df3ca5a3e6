package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.ExceptionRaised;
import app.laurel.bot.casework.ExceptionResolved;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.cards.Words;
import org.springframework.stereotype.Component;

/** Tells owners of exceptions, all in one card that stays current. */
@Component
final class ExceptionNotices implements Reacting {

    private final Exceptions exceptions;
    private final ExceptionCards cards;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    ExceptionNotices(Exceptions exceptions, ExceptionCards cards, Messenger messenger, People people, Voices voices) {
        this.exceptions = exceptions;
        this.cards = cards;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(ExceptionRaised.class, "casework.exception-raised", (event, at) -> show(event.owner(), at));
        reactions.on(ExceptionResolved.class, "casework.exception-resolved", (event, at) -> show(event.owner(), at));
    }

    private void show(Role owner, Occurrence occurrence) {
        for (var person : people.withRole(owner)) {
            var voice = voices.of(person);
            var notice = Words.of(ExceptionChat.ROOM, voice.language()).say("exceptions.notice");
            var card = cards.list(exceptions.waitingFor(person.id()), notice, voice);
            messenger.show(person.id(), Matter.FIX, "exceptions", "exceptions:" + occurrence.id(), card);
        }
    }
}
