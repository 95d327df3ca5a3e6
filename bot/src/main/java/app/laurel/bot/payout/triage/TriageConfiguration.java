package app.laurel.bot.payout.triage;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.Rails;
import app.laurel.bot.payout.payment.Stopping;
import app.laurel.bot.payout.payment.Waking;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.hold.Holding;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.overview.Overview;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what is done about payouts that do not arrive. */
@Configuration(proxyBeanMethods = false)
class TriageConfiguration {

    @Bean
    Directing directing(
            LookingUp rewards, Holding holding, Stopping stopping, Waking waking, Approving approving, People people) {
        return new Directing(rewards, holding, stopping, waking, approving, people);
    }

    @Bean
    Triaging triaging(
            Overview overview,
            LookingUp rewards,
            Payouts payouts,
            Rails rails,
            Directing directing,
            InstantSource clock) {
        return new Triaging(overview, rewards, payouts, rails, directing, clock, Triaging.MOST);
    }

    @Bean
    PayoutTroubles payoutTroubles(Exceptions exceptions, Payouts payouts, Waking waking) {
        return new PayoutTroubles(exceptions, payouts, waking);
    }
}
