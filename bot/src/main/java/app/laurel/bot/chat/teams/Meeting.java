package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Identities;
import app.laurel.bot.chat.Place;
import app.laurel.bot.people.Person;
import java.time.InstantSource;
import java.util.Optional;

/** Knows who it is that writes, and remembers where they are reached. */
final class Meeting {

    private final Identities identities;
    private final Addresses addresses;
    private final InstantSource clock;

    Meeting(Identities identities, Addresses addresses, InstantSource clock) {
        this.identities = identities;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Somebody who talks with Laurel. */
    Optional<Person> meet(Incoming incoming) {
        var person = glimpse(incoming);
        person.ifPresent(known -> remember(incoming, known));
        return person;
    }

    /** Somebody who calls Laurel from a conversation that need not be Laurel's. */
    Optional<Person> glimpse(Incoming incoming) {
        addresses.remember(incoming.home());
        var person = identities.who(incoming.sender());
        person.filter(known ->
                        isThemselves(incoming, known) && !incoming.account().isEmpty())
                .ifPresent(known -> addresses.remember(known.id(), incoming.account()));
        return person;
    }

    Arrival arrival(Incoming incoming, Person person, Place place, Arrival.Input input) {
        return new Arrival(incoming.id(), person, place, input, clock.instant());
    }

    private void remember(Incoming incoming, Person person) {
        // In the demo others may act as this person; they do not take the messages with them.
        if (incoming.place() instanceof Place.Personal
                && (isThemselves(incoming, person) || !addresses.knows(person.id()))) {
            addresses.remember(person.id(), incoming.address());
            addresses.unsilence(person.id().value());
        }
        if (incoming.place() instanceof Place.Shared shared) {
            // Whoever asks there has it there, in whichever order Teams says so.
            addresses.unsilence(shared.conversation());
            incoming.team().ifPresent(addresses::unsilence);
            learn(incoming);
        }
        if (person.language().isEmpty()) {
            incoming.clientLanguage().ifPresent(language -> addresses.rememberClient(person.id(), language));
        }
    }

    /** Something came that tells to which team a channel belongs. */
    void learn(Incoming incoming) {
        incoming.team().ifPresent(team -> incoming.channel().ifPresent(channel -> addresses.join(channel, team)));
    }

    private static boolean isThemselves(Incoming incoming, Person person) {
        return incoming.sender().equals(person.id().value());
    }
}
