package app.laurel.bot.admin;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.MovingOn;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grants and revokes roles: a grant takes two, a revocation one. */
public final class Granting implements Reacting {

    private final Roles roles;
    private final People people;
    private final Approving approving;
    private final MovingOn movingOn;

    Granting(Roles roles, People people, Approving approving, MovingOn movingOn) {
        this.roles = roles;
        this.people = people;
        this.approving = approving;
        this.movingOn = movingOn;
    }

    /** What becomes of the wish to give or take a role. */
    public sealed interface Outcome {

        /** Somebody else decides; nobody yet, if nobody may. */
        record Asked(Optional<PersonId> approver) implements Outcome {}

        record Revoked() implements Outcome {}

        /** They have the role, or don't, already. */
        record NothingToDo() implements Outcome {}

        /** Without them nobody could administer Laurel. */
        record LastAdministrator() implements Outcome {}

        record NotYours() implements Outcome {}
    }

    /** Asks a second administrator to let somebody have a role. */
    public Outcome propose(RequestId request, PersonId by, PersonId person, Role role) {
        if (!people.has(by, Role.ADMINISTRATOR)) {
            return new Outcome.NotYours();
        }
        if (people.has(person, role)) {
            return new Outcome.NothingToDo();
        }
        var grant = new DecisionRequest(
                Grant.of(request, person, role).subject(),
                1,
                by,
                Set.of(person),
                Optional.empty(),
                DecisionRequest.Line.ADMINISTRATOR_THEN_COMPLIANCE,
                List.of(Duration.ofDays(1), Duration.ofDays(2)));
        var first = approving.firstInLine(grant);
        approving.open(grant);
        return new Outcome.Asked(first);
    }

    /** Takes a role from somebody, at once. */
    public Outcome revoke(PersonId by, PersonId person, Role role) {
        if (!people.has(by, Role.ADMINISTRATOR)) {
            return new Outcome.NotYours();
        }
        var fromDirectory = people.find(person).map(one -> one.roles()).orElse(Set.of());
        var administrators = people.withRole(Role.ADMINISTRATOR).size();
        return roles.decide(Actor.person(by), book -> {
            if (!book.apply(person, fromDirectory).contains(role)) {
                return Decision.answer(new Outcome.NothingToDo());
            }
            if (role == Role.ADMINISTRATOR && administrators <= 1) {
                return Decision.answer(new Outcome.LastAdministrator());
            }
            return Decision.change(
                    book.with(person, role, false), new Outcome.Revoked(), new RoleRevoked(person, role));
        });
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                Decided.class,
                "admin.grant",
                (event, at) -> Grant.of(event.subject())
                        .filter(grant -> event.verdict() == Verdict.APPROVED)
                        .ifPresent(grant -> grant(grant, event.by())));
        reactions.on(
                RoleRevoked.class,
                "admin.open-work",
                (event, at) -> movingOn.recheck(event.person(), Actor.rule("role-revoked")));
    }

    private void grant(Grant grant, PersonId by) {
        roles.decide(
                Actor.person(by),
                book -> book.says(grant.person(), grant.role(), true)
                        ? Decision.answer(false)
                        : Decision.change(
                                book.with(grant.person(), grant.role(), true),
                                true,
                                new RoleGranted(grant.person(), grant.role())));
    }
}
