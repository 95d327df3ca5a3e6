package app.laurel.bot.reward.clawback;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Stage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ends what will not be paid, or will not come back: one of finance proposes it, a second person agrees. */
public final class Ending implements Reacting {

    /** The kind of the exception that a write-off is which can't be carried out yet. */
    static final String WAITS = "write-off-waits";

    private static final List<Duration> ESCALATIONS = List.of(Duration.ofHours(24));

    private final Entitlements entitlements;
    private final Netting netting;
    private final Approving approving;
    private final Exceptions exceptions;
    private final Ends ends;

    public Ending(
            Entitlements entitlements,
            Netting netting,
            Approving approving,
            Exceptions exceptions,
            InstantSource clock) {
        this.entitlements = entitlements;
        this.netting = netting;
        this.approving = approving;
        this.exceptions = exceptions;
        this.ends = new Ends(entitlements, netting, clock);
    }

    /** How it ends. */
    public enum Deed {
        /** The bank stops pursuing what was paid and should have come back. */
        WRITE_OFF("write-off"),
        /** It is lost under the terms before it was paid. */
        FORFEIT("forfeiture");

        private final String kind;

        Deed(String kind) {
            this.kind = kind;
        }

        /** The kind of subject under which a second person agrees. */
        public String kind() {
            return kind;
        }

        /** What is given back was paid out of what its owner had earned before, so it can't lapse. */
        boolean fits(Entitlement one) {
            return switch (this) {
                case WRITE_OFF -> one.stage() == Stage.CLAWBACK_PENDING;
                case FORFEIT ->
                    one.cause().drawsOnBudget() && (one.stage() == Stage.HELD || one.stage() == Stage.PAYABLE);
            };
        }
    }

    /** What became of the proposal. */
    public sealed interface Proposed {

        record Asked(Entitlement now, Optional<PersonId> approver) implements Proposed {}

        record NotNow(Entitlement now) implements Proposed {}

        record Unknown() implements Proposed {}
    }

    /** What it would come to, if it can be done now. */
    public Optional<Money> amount(Deed deed, Entitlement one) {
        if (!deed.fits(one)) {
            return Optional.empty();
        }
        return deed == Deed.FORFEIT
                ? Optional.of(one.amount())
                : Optional.of(
                        netting.debt(one.owner(), one.id()).map(Debt::left).orElse(one.amount()));
    }

    /** Asks a second person. */
    public Proposed propose(Deed deed, EntitlementRef ref, PersonId by) {
        var found = entitlements.find(ref.owner(), ref.id());
        if (found.isEmpty()) {
            return new Proposed.Unknown();
        }
        var now = found.get();
        var amount = amount(deed, now);
        if (amount.isEmpty()) {
            return new Proposed.NotNow(now);
        }
        var request = new DecisionRequest(
                subject(deed, now),
                1,
                by,
                now.owner().colleague().map(Set::of).orElse(Set.of()),
                amount,
                DecisionRequest.Line.FINANCE_THEN_COMPLIANCE,
                ESCALATIONS);
        approving.openAgain(request);
        return new Proposed.Asked(now, approving.firstInLine(request));
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                Decided.class,
                "reward.ending-decided",
                (decided, at) -> Arrays.stream(Deed.values())
                        .filter(deed -> deed.kind().equals(decided.subject().kind()))
                        .filter(deed -> decided.verdict() == Verdict.APPROVED)
                        .forEach(deed -> end(deed, decided)));
    }

    /** What a proposal is about: the reward, as it stood when it was made. */
    public static EntitlementRef ref(Subject subject) {
        return EntitlementRef.parse(subject.id().substring(0, subject.id().lastIndexOf('#')));
    }

    private static Subject subject(Deed deed, Entitlement now) {
        return new Subject(deed.kind(), now.ref() + "#" + now.changes());
    }

    private void end(Deed deed, Decided decided) {
        var ref = ref(decided.subject());
        entitlements
                .find(ref.owner(), ref.id())
                .filter(now -> subject(deed, now).equals(decided.subject()))
                .ifPresent(now -> {
                    switch (deed) {
                        case FORFEIT -> ends.forfeit(ref, decided.by());
                        case WRITE_OFF -> writeOff(ref, decided.by());
                    }
                });
    }

    private void writeOff(EntitlementRef ref, PersonId by) {
        if (!ends.writeOff(ref, by)) {
            exceptions.raiseStanding(new Refusal(
                    WAITS, ref.toString(), Role.FINANCE, "a payout withholds some of it", Optional.empty()));
        }
    }
}
