package app.laurel.bot.reward.clawback;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.ClawbackNetted;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementRecovered;
import app.laurel.bot.reward.event.EntitlementWrittenOff;
import java.time.Duration;
import java.util.Optional;

/** Takes note of what has to come back, and gives finance what does not. */
final class ClawbackReactions implements Reacting, Timed {

    private static final String REVIEW = "reward.clawback-review";
    private static final String OPEN = "clawback-open";

    private final Netting netting;
    private final Entitlements entitlements;
    private final Exceptions exceptions;
    private final Timers timers;
    private final Duration reviewAfter;

    ClawbackReactions(
            Netting netting, Entitlements entitlements, Exceptions exceptions, Timers timers, Duration reviewAfter) {
        this.netting = netting;
        this.entitlements = entitlements;
        this.exceptions = exceptions;
        this.timers = timers;
        this.reviewAfter = reviewAfter;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(ClawbackBegun.class, "reward.owe", (begun, at) -> {
            netting.owe(begun, at.at());
            timers.set(REVIEW, ref(begun).toString(), 1, at.at().plus(reviewAfter));
        });
        reactions.on(EntitlementRecovered.class, "reward.owe-no-more", (recovered, at) -> {
            netting.cameBack(recovered.owner(), recovered.entitlement());
            settle(recovered);
        });
        reactions.on(ClawbackNetted.class, "reward.own-netted", (netted, at) -> settle(netted));
        reactions.on(EntitlementWrittenOff.class, "reward.own-written-off", (written, at) -> settle(written));
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(REVIEW, (subject, level) -> {
            var ref = EntitlementRef.parse(subject);
            entitlements
                    .find(ref.owner(), ref.id())
                    .filter(one -> one.stage() == Stage.CLAWBACK_PENDING)
                    .ifPresent(one -> raise(OPEN, ref, "since " + one.standing().since()));
        });
    }

    private void settle(EntitlementEvent event) {
        exceptions.settle(OPEN, ref(event).toString(), Role.FINANCE);
        exceptions.settle(Ending.WAITS, ref(event).toString(), Role.FINANCE);
    }

    private void raise(String kind, EntitlementRef ref, String cause) {
        exceptions.raise(new Refusal(kind, ref.toString(), Role.FINANCE, cause, Optional.empty()));
    }

    private static EntitlementRef ref(EntitlementEvent event) {
        return new EntitlementRef(event.owner(), event.entitlement());
    }
}
