package app.laurel.bot.payout.chat;

import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Payout;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.overview.LookingUp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds rewards by whatever id finance has at hand: a payout's, a referral's, or the reward's own. */
@Component
final class Finder {

    private final Payouts payouts;
    private final LookingUp rewards;

    Finder(Payouts payouts, LookingUp rewards) {
        this.payouts = payouts;
        this.rewards = rewards;
    }

    List<Entitlement> find(String text) {
        var id = text.strip();
        if (id.contains("/reward-for:")) {
            return rewards.find(EntitlementRef.parse(id)).stream().toList();
        }
        var payout = payout(id);
        return payout.isPresent() ? rewards.find(ref(payout.get())).stream().toList() : rewards.ofReferral(id);
    }

    Optional<Payout> payout(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(id -> PayoutId.SHAPE.matcher(id).matches())
                .map(PayoutId::new)
                .flatMap(payouts::find);
    }

    static EntitlementRef ref(Payout payout) {
        return new EntitlementRef(payout.order().owner(), payout.order().entitlement());
    }
}
