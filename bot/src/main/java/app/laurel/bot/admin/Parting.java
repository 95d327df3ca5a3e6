package app.laurel.bot.admin;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.staff.PersonLeft;
import java.util.List;
import java.util.Optional;

/** Ends the roles of somebody who leaves; should they come back, a role has to be granted anew. */
final class Parting implements Reacting {

    private static final Actor RULE = Actor.rule("left");

    private final Roles roles;
    private final People people;
    private final Exceptions exceptions;

    Parting(Roles roles, People people, Exceptions exceptions) {
        this.roles = roles;
        this.people = people;
        this.exceptions = exceptions;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(PersonLeft.class, "admin.left", (event, at) -> {
            endRoles(event.person());
            if (people.withRole(Role.ADMINISTRATOR).isEmpty()) {
                nobodyAdministers(event.person());
            }
        });
    }

    private void endRoles(PersonId person) {
        roles.decide(RULE, book -> {
            var granted = book.grantedTo(person).stream().sorted().toList();
            var after = book;
            for (var role : granted) {
                after = after.with(person, role, false);
            }
            return granted.isEmpty() ? Decision.answer(false) : Decision.change(after, true, revoked(person, granted));
        });
    }

    private void nobodyAdministers(PersonId last) {
        exceptions.raise(new Refusal(
                "no-administrator", last.value(), Role.COMPLIANCE, "the last one has left", Optional.empty()));
    }

    private static List<RoleRevoked> revoked(PersonId person, List<Role> granted) {
        return granted.stream().map(role -> new RoleRevoked(person, role)).toList();
    }
}
