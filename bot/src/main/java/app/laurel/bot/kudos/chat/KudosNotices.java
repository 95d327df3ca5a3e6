package app.laurel.bot.kudos.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.kudos.Kudos;
import app.laurel.bot.kudos.KudosBook;
import app.laurel.bot.kudos.KudosGiven;
import app.laurel.bot.kudos.KudosId;
import app.laurel.bot.kudos.KudosJoined;
import app.laurel.bot.people.People;
import org.springframework.stereotype.Component;

/** Brings thanks to those who are thanked, and to the channel if nobody else has read them yet. */
@Component
final class KudosNotices implements Reacting {

    private final KudosBook book;
    private final KudosCards cards;
    private final People people;
    private final Messenger messenger;

    KudosNotices(KudosBook book, KudosCards cards, People people, Messenger messenger) {
        this.book = book;
        this.cards = cards;
        this.people = people;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(KudosGiven.class, "kudos.tell", (event, at) -> tell(event.kudos(), at));
        reactions.on(KudosGiven.class, "kudos.announce", (event, at) -> announce(event.kudos()));
        reactions.on(KudosJoined.class, "kudos.tell-joined", (event, at) -> tell(event.kudos(), at));
    }

    /** One card per receiver, which stays current. */
    private void tell(KudosId id, Occurrence at) {
        book.find(id)
                .ifPresent(kudos -> kudos.receivers().stream()
                        .flatMap(person -> people.find(person).stream())
                        .forEach(person -> messenger.show(
                                person.id(), Matter.NEWS, "kudos:" + id, at.id(), cards.toReceiver(kudos))));
    }

    private void announce(KudosId id) {
        book.find(id)
                .filter(kudos -> !kudos.aloud() && cards.isPublic(kudos.receivers()))
                .ifPresent(this::announce);
    }

    private void announce(Kudos kudos) {
        messenger.announce("kudos:" + kudos.id(), voice -> cards.aloud(kudos));
    }
}
