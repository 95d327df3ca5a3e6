package app.laurel.bot.approval;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of an approver.
 *
 * @param round 1 at first; higher when the same subject is asked again, as after a return
 * @param maker who proposes; never decides
 * @param beneficiaries who gains; none of them decides, nor somebody who reports to one of them
 * @param amount what it costs; empty if authority plays no part
 * @param line who is asked first, and who next
 * @param escalations when, counted from the opening, the next in line is asked as well
 */
public record DecisionRequest(
        Subject subject,
        int round,
        PersonId maker,
        Set<PersonId> beneficiaries,
        Optional<Money> amount,
        Line line,
        List<Duration> escalations) {

    public DecisionRequest {
        beneficiaries = Set.copyOf(beneficiaries);
        escalations = List.copyOf(escalations);
    }

    /** The decision that this opens, however often it is asked for. */
    public DecisionId id() {
        return DecisionId.of(subject, round);
    }

    /** The same question, asked once more. */
    DecisionRequest again() {
        return new DecisionRequest(subject, round + 1, maker, beneficiaries, amount, line, escalations);
    }

    /** Whose decision it is. */
    public enum Line {
        /** The beneficiary's manager, then the managers above, then HR. */
        MANAGER_THEN_HR,
        /** The beneficiary's manager if their authority suffices, then the managers above, then finance. */
        MANAGER_THEN_FINANCE,
        /** A second finance person, else compliance. */
        FINANCE_THEN_COMPLIANCE,
        /** A second administrator, else compliance. */
        ADMINISTRATOR_THEN_COMPLIANCE,
        COMPLIANCE
    }
}
