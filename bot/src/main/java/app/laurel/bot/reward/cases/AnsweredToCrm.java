package app.laurel.bot.reward.cases;

import app.laurel.bot.referral.ConfirmedByCrm;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.ReferralRoom;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Holds what the CRM has confirmed against what was entitled: each is a reward, a refusal with its reason, or a wait. */
public final class AnsweredToCrm {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ConfirmedByCrm confirmed;
    private final Referring referring;
    private final ReferralRoom referrals;
    private final Entitlements entitlements;
    private final InstantSource clock;

    AnsweredToCrm(
            ConfirmedByCrm confirmed,
            Referring referring,
            ReferralRoom referrals,
            Entitlements entitlements,
            InstantSource clock) {
        this.confirmed = confirmed;
        this.referring = referring;
        this.referrals = referrals;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /**
     * The control totals.
     *
     * @param confirmed referrals that the CRM has said to hold
     * @param entitled those that have their rewards
     * @param denied those that were turned down, taken back or withdrawn, each with its reason
     * @param waiting those that season, are looked at by a person, or came only just now
     * @param missing the CRM's ids of those that are nothing of all this
     */
    public record Count(int confirmed, int entitled, int denied, int waiting, List<String> missing) {
        public Count {
            missing = List.copyOf(missing);
        }
    }

    /** Sweeps over the open cases first, so that what was merely missed is made good, and then counts. */
    public Count count() {
        referrals.sweeping().sweep();
        confirmed.catchUp();
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        var missing = new ArrayList<String>();
        confirmed.words().forEach(word -> {
            var fate = fate(word, referring.findByCrm(word.crmId()));
            counts.merge(fate, 1, Integer::sum);
            if (fate == Fate.MISSING) {
                missing.add(word.crmId());
            }
        });
        return new Count(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Fate.ENTITLED, 0),
                counts.getOrDefault(Fate.DENIED, 0),
                counts.getOrDefault(Fate.WAITING, 0),
                missing);
    }

    private Fate fate(ConfirmedByCrm.Word word, Optional<Referral> found) {
        var fate = found.map(this::fate).orElse(Fate.MISSING);
        var isFresh = word.receivedAt().plus(PATIENCE).isAfter(clock.instant());
        return fate == Fate.MISSING && isFresh ? Fate.WAITING : fate;
    }

    private Fate fate(Referral referral) {
        return switch (referral.stage()) {
            // One that was paid by the process before Laurel has no reward here.
            case ENTITLED, CLOSED -> hasItsRewards(referral) ? Fate.ENTITLED : Fate.MISSING;
            case DENIED, EXPIRED, WITHDRAWN, REVERSED, DUPLICATE -> Fate.DENIED;
            case SEASONING, UNDER_REVIEW, APPEALED -> Fate.WAITING;
            case SUBMITTED, REGISTERED, VERIFIED, OPENED, QUALIFIED -> Fate.MISSING;
        };
    }

    private boolean hasItsRewards(Referral referral) {
        return referral.entitlements().stream()
                .map(EntitlementRef::parse)
                .allMatch(ref -> entitlements.find(ref.owner(), ref.id()).isPresent());
    }

    /** What became of one. */
    private enum Fate {
        ENTITLED,
        DENIED,
        WAITING,
        MISSING
    }
}
