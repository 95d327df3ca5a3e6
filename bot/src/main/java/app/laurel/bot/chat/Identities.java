package app.laurel.bot.chat;

import app.laurel.bot.people.Person;
import java.util.Optional;

/** Tells who it is that writes. */
@FunctionalInterface
public interface Identities {

    /**
     * The person behind a sender.
     *
     * @param sender the sender's Entra object id, as Teams vouches for it
     */
    Optional<Person> who(String sender);
}
