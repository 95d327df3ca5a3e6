package app.laurel.bot.reward.overview;

import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.decision.Waiting;
import app.laurel.bot.reward.entitlement.Stage;
import java.util.List;
import java.util.Optional;

/** Knows who has a reward now: whom to tell when it takes too long. */
public final class StageOwners {

    private final LookingUp rewards;
    private final People people;

    StageOwners(LookingUp rewards, People people) {
        this.rewards = rewards;
        this.people = people;
    }

    /** Whoever was asked last to decide on it; of what a role looks after, its holders. */
    public List<PersonId> of(Overview.Line line) {
        return line.stage() == Stage.PENDING_APPROVAL
                ? approver(line).map(List::of).orElseGet(() -> holders(Role.FINANCE))
                : holders(line.reason().map(StageOwners::role).orElse(Role.FINANCE));
    }

    private Optional<PersonId> approver(Overview.Line line) {
        return rewards.find(line.ref()).flatMap(rewards::waiting).flatMap(Waiting::approver);
    }

    private static Role role(HoldReason reason) {
        return switch (reason) {
            case BREAKER -> Role.PROGRAMME_OWNER;
            case FRAUD, SANCTIONS -> Role.COMPLIANCE;
            case TAX_FORM, BANK_DETAILS, BUDGET, EMPLOYMENT, PERSON, PAYOUT -> Role.FINANCE;
        };
    }

    private List<PersonId> holders(Role role) {
        return people.withRole(role).stream().map(Person::id).toList();
    }
}
