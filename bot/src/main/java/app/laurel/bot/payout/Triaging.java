package app.laurel.bot.payout;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Entitlement;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.LookingUp;
import app.laurel.bot.reward.Overview;
import app.laurel.bot.reward.Stage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what does not arrive by its cause, and lets finance deal with all of a cause at once. */
public final class Triaging {

    /** Of each stage so many are looked at, the oldest first. */
    public static final int MOST = 500;

    private static final String NONE = "none";
    private static final Duration USUAL_WAIT = Duration.ofMinutes(5);

    private final Overview overview;
    private final LookingUp rewards;
    private final Payouts payouts;
    private final Directing directing;
    private final InstantSource clock;

    Triaging(Overview overview, LookingUp rewards, Payouts payouts, Directing directing, InstantSource clock) {
        this.overview = overview;
        this.rewards = rewards;
        this.payouts = payouts;
        this.directing = directing;
        this.clock = clock;
    }

    /** What came of dealing with a cause. */
    public record Handled(int done, int askedSecond, int notNow) {}

    /** The causes, those with the most payouts first. */
    public List<Trouble> troubles() {
        var causes = new LinkedHashMap<Trouble.Cause, Trouble>();
        overview.oldest(Stage.IN_PAYOUT, MOST).forEach(line -> add(causes, line, underWay(line)));
        overview.oldest(Stage.HELD, MOST).forEach(line -> add(causes, line, held(line)));
        return causes.values().stream()
                .sorted((one, other) -> other.members().size() - one.members().size())
                .toList();
    }

    public Optional<Trouble> find(String key) {
        return troubles().stream()
                .filter(trouble -> trouble.cause().key().equals(key))
                .findFirst();
    }

    /** Does the same to each that is still in this trouble; what has moved on meanwhile is left alone. */
    public Handled handle(Trouble trouble, Trouble.Deed deed, PersonId by) {
        var done = 0;
        var second = 0;
        var members = trouble.deeds().contains(deed) ? trouble.members() : List.<EntitlementRef>of();
        for (var member : members) {
            var directed =
                    switch (deed) {
                        case ASK -> directing.retry(member, by);
                        case ANEW -> directing.release(member, by);
                        case HOLD -> directing.hold(member, by);
                    };
            done += directed instanceof Directed.Done ? 1 : 0;
            second += directed instanceof Directed.NeedsSecond ? 1 : 0;
        }
        return new Handled(done, second, trouble.members().size() - done - second);
    }

    private static void add(Map<Trouble.Cause, Trouble> causes, Overview.Line line, Optional<Trouble.Cause> cause) {
        cause.ifPresent(why -> causes.merge(
                why,
                new Trouble(why, line.amount(), List.of(line.ref())),
                (known, one) -> known.with(line.amount(), line.ref())));
    }

    private Optional<Trouble.Cause> underWay(Overview.Line line) {
        return line.payout().map(PayoutId::new).flatMap(payouts::find).flatMap(payout -> switch (payout.progress()) {
            case Progress.Unknown unknown -> Optional.of(cause(Trouble.Kind.UNCLEAR, payout, NONE));
            case Progress.Retryable(var reason, var since) -> Optional.of(cause(Trouble.Kind.WAITING, payout, reason));
            case Progress.Created(var since)
            when since.plus(USUAL_WAIT).isBefore(clock.instant()) ->
                Optional.of(cause(Trouble.Kind.NOT_SENT, payout, NONE));
            case Progress fine -> Optional.empty();
        });
    }

    /** The view lags a moment, so what counts is the entitlement itself. */
    private Optional<Trouble.Cause> held(Overview.Line line) {
        return rewards.find(line.ref()).filter(one -> one.stage() == Stage.HELD).map(one -> {
            var died = lastPayout(one).filter(payout -> payout.state().isDead());
            var byRail = one.isHeldFor(HoldReason.PAYOUT) || one.isHeldFor(HoldReason.BANK_DETAILS);
            return byRail && died.isPresent()
                    ? cause(Trouble.Kind.FAILED, died.get(), reason(died.get()))
                    : new Trouble.Cause(
                            Trouble.Kind.HELD,
                            NONE,
                            line.reason().map(Enum::name).orElse(NONE),
                            line.amount().currency().getCurrencyCode());
        });
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
