package app.laurel.bot.admin;

import app.laurel.bot.approval.Subject;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Hash;
import java.util.Optional;

/**
 * A role that somebody is to get; all of it stands in its id, which is what is decided on.
 *
 * @param once tells one wish from another for the same person and role
 */
public record Grant(Role role, String once, PersonId person) {

    public static final String KIND = "role-grant";

    static Grant of(RequestId request, PersonId person, Role role) {
        return new Grant(role, Hash.letters(request.value(), 8), person);
    }

    Subject subject() {
        return new Subject(KIND, role.code() + ":" + once + ":" + person);
    }

    /** The grant that a decision is about; empty if it is about something else. */
    public static Optional<Grant> of(Subject subject) {
        var parts = subject.id().split(":", 3);
        return subject.kind().equals(KIND) && parts.length == 3
                ? Role.of(parts[0]).map(role -> new Grant(role, parts[1], new PersonId(parts[2])))
                : Optional.empty();
    }
}
