package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.staff.PersonLeft;
import app.laurel.bot.staff.PersonReturned;

/** Says nothing more to somebody who leaves, and welcomes them should they come back. */
final class Parting implements Reacting {

    private final Outbox outbox;
    private final Addresses addresses;
    private final People people;
    private final Welcome welcome;

    Parting(Outbox outbox, Addresses addresses, People people, Welcome welcome) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.people = people;
        this.welcome = welcome;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(PersonLeft.class, "chat.left", (event, at) -> silence(event.person()));
        reactions.on(
                PersonReturned.class,
                "chat.returned",
                (event, at) -> people.find(event.person()).ifPresent(person -> welcome.greetAgain(person, at.id())));
    }

    private void silence(PersonId person) {
        if (people.hasLeft(person)) {
            outbox.drop(person);
            addresses.forget(person);
        }
    }
}
