package app.laurel.bot.payout.payment;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.tax.TaxGate;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.clawback.Netting;
import app.laurel.bot.reward.entitlement.Carrying;
import app.laurel.bot.reward.hold.Holding;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.overview.Overview;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what carries a payout through. */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    @Bean
    Rails rails(List<PaymentRail> rails, PayoutSettings settings) {
        return new Rails(rails, settings);
    }

    @Bean
    Learning learning(Payouts payouts, InstantSource clock) {
        return new Learning(payouts, clock);
    }

    @Bean
    Waking waking(Payouts payouts) {
        return new Waking(payouts);
    }

    @Bean
    Stopping stopping(Payouts payouts, InstantSource clock) {
        return new Stopping(payouts, clock);
    }

    @Bean
    PayoutReactions payoutReactions(
            Payouts payouts,
            Carrying carrying,
            Holding holding,
            Rails rails,
            TaxGate tax,
            Netting netting,
            People people,
            Stopping stopping,
            Waking waking,
            Timers timers,
            InstantSource clock) {
        return new PayoutReactions(
                new Starting(payouts, carrying, holding, rails, tax, netting, clock),
                new Reporting(payouts, carrying, people, tax, netting),
                stopping,
                waking,
                timers);
    }

    @Bean
    Parting stoppingForLeavers(LookingUp rewards, Stopping stopping) {
        return new Parting(rewards, stopping);
    }

    @Bean
    RailLanes railLanes(Payouts payouts, Rails rails, Learning learning, InstantSource clock) {
        return new RailLanes(rails, new Sending(payouts, rails, learning, clock));
    }

    @Bean
    FollowingUp followingUp(Overview overview, Payouts payouts, Rails rails, Waking waking, InstantSource clock) {
        return new FollowingUp(overview, payouts, rails, waking, clock);
    }
}
