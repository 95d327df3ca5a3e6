package app.laurel.bot.payout.triage;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Payout;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.Progress;
import app.laurel.bot.payout.payment.Rails;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.overview.Overview;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Gathers what does not arrive by its cause, and lets finance deal with all of a cause at once. */
public final class Triaging {

    /** So many under way, and so many that a rail has brought back, are looked at one by one; the others are counted. */
    static final int MOST = 1_000;

    private static final String NONE = "none";
    private static final Duration USUAL_WAIT = Duration.ofMinutes(5);

    private final Overview overview;
    private final LookingUp rewards;
    private final Payouts payouts;
    private final Rails rails;
    private final Directing directing;
    private final InstantSource clock;
    private final int most;

    Triaging(
            Overview overview,
            LookingUp rewards,
            Payouts payouts,
            Rails rails,
            Directing directing,
            InstantSource clock,
            int most) {
        this.overview = overview;
        this.rewards = rewards;
        this.payouts = payouts;
        this.rails = rails;
        this.directing = directing;
        this.clock = clock;
        this.most = most;
    }

    /** What came of dealing with a cause. */
    public record Handled(int done, int askedSecond, int notNow) {}

    /**
     * All that does not arrive.
     *
     * @param causes those with the most payouts first
     * @param more how many were not looked at, as there are too many; they may be in trouble or not
     */
    public record Troubles(List<Trouble> causes, int more) {
        public Troubles {
            causes = List.copyOf(causes);
        }
    }

    public Troubles troubles() {
        var gathered = new LinkedHashMap<Trouble.Cause, Gathered>();
        var lookedAt = gatherUnderWay(gathered);
        var more = moreUnderWay(lookedAt) + gatherHeld(gathered);
        return new Troubles(troubles(gathered), more);
    }

    /** Only what a rail does not take or answer just now. */
    public List<Trouble> underWay() {
        var gathered = new LinkedHashMap<Trouble.Cause, Gathered>();
        gatherUnderWay(gathered);
        return troubles(gathered);
    }

    public Optional<Trouble> find(String key) {
        return troubles().causes().stream()
                .filter(trouble -> trouble.cause().key().equals(key))
                .findFirst();
    }

    /**
     * Does the same to each that is still in this trouble; what has moved on meanwhile is left alone.
     *
     * @param asOf when somebody saw the trouble: what has got into it since was not meant
     */
    public Handled handle(Trouble trouble, Trouble.Deed deed, Optional<Instant> asOf, PersonId by) {
        var done = 0;
        var second = 0;
        var members = trouble.deeds().contains(deed) ? trouble.members() : List.<EntitlementRef>of();
        for (var member : members) {
            if (asOf.filter(seen -> isSince(member, seen)).isPresent()) {
                continue;
            }
            var directed =
                    switch (deed) {
                        case ASK -> directing.retry(member, by);
                        case ANEW -> directing.release(member, by);
                        case HOLD -> directing.hold(member, by);
                    };
            done += directed instanceof Directed.Done ? 1 : 0;
            second += directed instanceof Directed.NeedsSecond ? 1 : 0;
        }
        return new Handled(done, second, members.size() - done - second);
    }

    private boolean isSince(EntitlementRef member, Instant seen) {
        return rewards.find(member)
                .filter(now -> now.standing().since().isAfter(seen))
                .isPresent();
    }

    /** The oldest first, so that those who wait for the longest are dealt with first. */
    private int gatherUnderWay(Map<Trouble.Cause, Gathered> gathered) {
        var oldest = overview.oldest(Stage.IN_PAYOUT, most);
        oldest.forEach(line -> underWay(line).ifPresent(cause -> gather(gathered, cause, line)));
        return oldest.size();
    }

    private int moreUnderWay(int lookedAt) {
        return lookedAt < most ? 0 : (int) overview.in(Stage.IN_PAYOUT).count() - lookedAt;
    }

    /** What a rail has refused or brought back can be dealt with, so its rail's reason is looked up. */
    private int gatherHeld(Map<Trouble.Cause, Gathered> gathered) {
        var failed = new AtomicInteger();
        overview.in(Stage.HELD).forEach(line -> {
            if (!mayHaveFailed(line)) {
                gather(gathered, held(line), line);
            } else if (failed.incrementAndGet() <= most) {
                failed(line).ifPresent(cause -> gather(gathered, cause, line));
            }
        });
        return Math.max(0, failed.get() - most);
    }

    private static List<Trouble> troubles(Map<Trouble.Cause, Gathered> gathered) {
        return gathered.entrySet().stream()
                .map(one -> one.getValue().trouble(one.getKey()))
                .sorted(Comparator.comparing(Trouble::count).reversed())
                .toList();
    }

    private static void gather(Map<Trouble.Cause, Gathered> gathered, Trouble.Cause cause, Overview.Line line) {
        gathered.computeIfAbsent(cause, first -> new Gathered(line)).add(line);
    }

    /** Those of one cause so far. */
    private static final class Gathered {

        private final List<EntitlementRef> members = new ArrayList<>();
        private Money sum;
        private Instant since;
        private int count;

        Gathered(Overview.Line first) {
            this.sum = Money.zero(first.amount().currency());
            this.since = first.since();
        }

        void add(Overview.Line line) {
            count++;
            sum = sum.plus(line.amount());
            since = line.since().isBefore(since) ? line.since() : since;
            members.add(line.ref());
        }

        Trouble trouble(Trouble.Cause cause) {
            return new Trouble(cause, count, sum, since, cause.kind() == Trouble.Kind.HELD ? List.of() : members);
        }
    }

    private Optional<Trouble.Cause> underWay(Overview.Line line) {
        return line.payout().map(PayoutId::new).flatMap(payouts::find).flatMap(payout -> switch (payout.progress()) {
            case Progress.Unknown gathered when rails.gathers(payout) -> Optional.empty();
            case Progress.Unknown unknown -> Optional.of(cause(Trouble.Kind.UNCLEAR, payout, NONE));
            case Progress.Retryable(var reason, var since) -> Optional.of(cause(Trouble.Kind.WAITING, payout, reason));
            case Progress.Created(var since)
            when since.plus(USUAL_WAIT).isBefore(clock.instant()) ->
                Optional.of(cause(Trouble.Kind.NOT_SENT, payout, NONE));
            case Progress fine -> Optional.empty();
        });
    }

    private static boolean mayHaveFailed(Overview.Line line) {
        return line.reason()
                .filter(reason -> reason == HoldReason.PAYOUT || reason == HoldReason.BANK_DETAILS)
                .isPresent();
    }

    /** The view lags a moment, so what counts is the entitlement itself. */
    private Optional<Trouble.Cause> failed(Overview.Line line) {
        return rewards.find(line.ref())
                .filter(one -> one.isHeldFor(HoldReason.PAYOUT) || one.isHeldFor(HoldReason.BANK_DETAILS))
                .map(one -> lastPayout(one)
                        .filter(payout -> payout.state().isDead())
                        .map(died -> cause(Trouble.Kind.FAILED, died, reason(died)))
                        .orElseGet(() -> held(line)));
    }

    private static Trouble.Cause held(Overview.Line line) {
        return new Trouble.Cause(
                Trouble.Kind.HELD,
                NONE,
                line.reason().map(Enum::name).orElse(NONE),
                line.amount().currency().getCurrencyCode());
    }

    private Optional<Payout> lastPayout(Entitlement one) {
        return one.attempts() == 0 ? Optional.empty() : payouts.find(PayoutId.of(one.id(), one.attempts()));
    }

    private static String reason(Payout payout) {
        return switch (payout.progress()) {
            case Progress.FailedFinal(var reason, var since) -> reason;
            case Progress.Returned(var reason, var since) -> reason;
            case Progress other -> NONE;
        };
    }

    private static Trouble.Cause cause(Trouble.Kind kind, Payout payout, String reason) {
        return new Trouble.Cause(
                kind,
                payout.order().rail(),
                reason,
                payout.order().amount().currency().getCurrencyCode());
    }
}
