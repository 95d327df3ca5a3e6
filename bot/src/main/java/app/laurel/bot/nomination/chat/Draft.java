package app.laurel.bot.nomination.chat;

import app.laurel.bot.people.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * A nomination as far as it is known yet.
 *
 * @param people who is meant for sure
 * @param perhaps who else may be meant by a name that fits several, or nobody
 * @param unclear the name that fits several or nobody; empty if all is clear
 * @param award the award's id; empty if it was not said
 */
record Draft(List<Person> people, List<Person> perhaps, String unclear, boolean nobody, String award, String reason) {

    /** How many can be nominated at once. */
    static final int MOST = 10;

    Draft {
        people = List.copyOf(people);
        perhaps = List.copyOf(perhaps);
    }

    static Draft empty() {
        return new Draft(List.of(), List.of(), "", false, "", "");
    }

    Draft with(Person person) {
        var more = new ArrayList<>(people);
        if (!more.contains(person)) {
            more.add(person);
        }
        return new Draft(more, perhaps, unclear, nobody, award, reason);
    }

    Draft unclear(String name, List<Person> candidates, boolean isNobody) {
        return new Draft(people, candidates, name, isNobody, award, reason);
    }

    Draft award(String id) {
        return new Draft(people, perhaps, unclear, nobody, id, reason);
    }

    Draft reason(String text) {
        return new Draft(people, perhaps, unclear, nobody, award, text);
    }

    boolean isTooMany() {
        return people.size() > MOST;
    }

    boolean isClear() {
        return unclear.isEmpty() && !people.isEmpty() && !isTooMany();
    }
}
