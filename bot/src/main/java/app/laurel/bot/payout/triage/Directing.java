package app.laurel.bot.payout.triage;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Stopping;
import app.laurel.bot.payout.payment.Waking;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Outcome;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.hold.Holding;
import app.laurel.bot.reward.overview.LookingUp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What finance can do about a single payout: hold it, let it go on, try it again. */
public final class Directing implements Reacting {

    /** The kind of subject under which a second finance person agrees to a release. */
    public static final String RELEASE = "release";

    private final LookingUp rewards;
    private final Holding holding;
    private final Stopping stopping;
    private final Waking waking;
    private final Approving approving;
    private final People people;

    Directing(
            LookingUp rewards, Holding holding, Stopping stopping, Waking waking, Approving approving, People people) {
        this.rewards = rewards;
        this.holding = holding;
        this.stopping = stopping;
        this.waking = waking;
        this.approving = approving;
        this.people = people;
    }

    /** What finance may want done about one. */
    public enum Deed {
        HOLD,
        RELEASE,
        RETRY
    }

    /** Why it can't be done as things are, so that nobody is asked to confirm what will be refused. */
    public Optional<Directed.Impossible> whyNot(Deed deed, Entitlement now) {
        return switch (deed) {
            case HOLD ->
                switch (now.stage()) {
                    case PAYABLE, IN_PAYOUT, HELD -> Optional.empty();
                    case ISSUED, SETTLED -> Optional.of(new Directed.TooLate(now));
                    default -> Optional.of(new Directed.NotNow(now));
                };
            case RELEASE -> mayBeReleased(now) ? Optional.empty() : Optional.of(new Directed.NotNow(now));
            case RETRY ->
                mayBeReleased(now) || isUnderWay(now) ? Optional.empty() : Optional.of(new Directed.NotNow(now));
        };
    }

    private static boolean mayBeReleased(Entitlement now) {
        return now.stage() == Stage.HELD && !now.isHeldFor(HoldReason.BUDGET);
    }

    private static boolean isUnderWay(Entitlement now) {
        return now.stage() == Stage.IN_PAYOUT || now.stage() == Stage.ISSUED;
    }

    /** Holds it; what may have left can't be held any more. */
    public Directed hold(EntitlementRef ref, PersonId by) {
        var found = rewards.find(ref);
        if (found.isEmpty()) {
            return new Directed.Unknown();
        }
        var now = found.get();
        return switch (now.stage()) {
            case PAYABLE -> directed(holding.hold(ref.owner(), ref.id(), HoldReason.PERSON, by));
            case IN_PAYOUT -> stop(now, by) ? new Directed.Done(now) : new Directed.TooLate(now);
            case ISSUED, SETTLED -> new Directed.TooLate(now);
            case HELD -> new Directed.Done(now);
            default -> new Directed.NotNow(now);
        };
    }

    /** Lets it go on; a second person has to agree to much money, to what one gains by oneself, and to what was checked. */
    public Directed release(EntitlementRef ref, PersonId by) {
        var found = rewards.find(ref);
        if (found.isEmpty()) {
            return new Directed.Unknown();
        }
        var held = found.get();
        if (!mayBeReleased(held)) {
            return new Directed.NotNow(held);
        }
        return whySecond(held, by)
                .map(why -> askSecond(held, by, why))
                .orElseGet(() -> directed(holding.release(ref.owner(), ref.id(), by)));
    }

    private Optional<Directed.Why> whySecond(Entitlement held, PersonId by) {
        if (held.isHeldFor(HoldReason.SANCTIONS) || held.isHeldFor(HoldReason.FRAUD)) {
            return Optional.of(Directed.Why.CHECK);
        }
        if (held.owner()
                .colleague()
                .filter(gaining -> gaining.equals(by) || people.isAbove(gaining, by))
                .isPresent()) {
            return Optional.of(Directed.Why.GAIN);
        }
        return held.isAboveLimit() ? Optional.of(Directed.Why.AMOUNT) : Optional.empty();
    }

    /** Asks the rail or sends again, whichever it needs; after a final failure it makes a new attempt. */
    public Directed retry(EntitlementRef ref, PersonId by) {
        var found = rewards.find(ref);
        if (found.isEmpty()) {
            return new Directed.Unknown();
        }
        var now = found.get();
        if (now.stage() == Stage.HELD) {
            return release(ref, by);
        }
        return now.transfer()
                .flatMap(transfer -> waking.wake(new PayoutId(transfer.id()), Actor.person(by)))
                .<Directed>map(woken -> new Directed.Done(now))
                .orElseGet(() -> new Directed.NotNow(now));
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(Decided.class, "payout.release-decided", (decided, occurrence) -> {
            if (decided.subject().kind().equals(RELEASE) && decided.verdict() == Verdict.APPROVED) {
                released(decided);
            }
        });
    }

    /** What a release is about: the entitlement, as it stood when it was asked for. */
    public static EntitlementRef subject(String id) {
        return EntitlementRef.parse(id.substring(0, id.lastIndexOf('#')));
    }

    private void released(Decided decided) {
        var ref = subject(decided.subject().id());
        rewards.find(ref)
                .filter(now -> release(now).equals(decided.subject()))
                .ifPresent(now -> holding.release(ref.owner(), ref.id(), decided.by()));
    }

    private Directed askSecond(Entitlement held, PersonId by, Directed.Why why) {
        var request = new DecisionRequest(
                release(held),
                1,
                by,
                held.owner().colleague().map(Set::of).orElse(Set.of()),
                Optional.of(held.amount()),
                why == Directed.Why.CHECK
                        ? DecisionRequest.Line.COMPLIANCE
                        : DecisionRequest.Line.FINANCE_THEN_COMPLIANCE,
                List.of(Duration.ofHours(4), Duration.ofHours(12)));
        approving.openAgain(request);
        return new Directed.NeedsSecond(held, approving.firstInLine(request), why);
    }

    private boolean stop(Entitlement carried, PersonId by) {
        return carried.transfer()
                .map(transfer -> stopping.stop(new PayoutId(transfer.id()), Actor.person(by)))
                .orElse(false);
    }

    private static Subject release(Entitlement held) {
        return new Subject(RELEASE, held.ref() + "#" + held.changes());
    }

    private static Directed directed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var now) -> new Directed.Done(now);
            case Outcome.Refused(var now) -> new Directed.NotNow(now);
            case Outcome.Unknown none -> new Directed.Unknown();
        };
    }
}
