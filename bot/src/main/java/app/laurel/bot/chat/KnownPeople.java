package app.laurel.bot.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import java.util.Optional;

/** Everybody is who Teams says they are, if the bank knows them. */
record KnownPeople(People people) implements Identities {

    @Override
    public Optional<Person> who(String sender) {
        return PersonId.isValid(sender) ? people.find(new PersonId(sender)) : Optional.empty();
    }
}
