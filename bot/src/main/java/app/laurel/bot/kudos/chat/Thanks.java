package app.laurel.bot.kudos.chat;

import app.laurel.bot.people.Person;
import java.util.List;

/**
 * Thanks as far as they are known yet.
 *
 * @param people who is meant for sure
 * @param perhaps who may be meant by a name that fits several, or nobody
 * @param unclear the name that fits several or nobody; empty if all is clear
 */
record Thanks(List<Person> people, List<Person> perhaps, String unclear, String text) {

    Thanks {
        people = List.copyOf(people);
        perhaps = List.copyOf(perhaps);
    }

    static Thanks to(List<Person> people, String text) {
        return new Thanks(people, List.of(), "", text);
    }

    /** The same to the others, so that somebody else can be named. */
    Thanks without(Person person) {
        return new Thanks(
                people.stream().filter(one -> !one.equals(person)).toList(),
                perhaps.stream().filter(one -> !one.equals(person)).toList(),
                unclear,
                text);
    }

    boolean isClear() {
        return unclear.isEmpty() && !people.isEmpty();
    }
}
