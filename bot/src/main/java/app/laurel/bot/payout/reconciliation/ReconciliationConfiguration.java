package app.laurel.bot.payout.reconciliation;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.Rails;
import app.laurel.bot.reward.cases.AnsweredToCrm;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.overview.Overview;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what compares the books. */
@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {

    @Bean
    Reconciling reconciling(
            Overview overview,
            Entitlements entitlements,
            Payouts payouts,
            Rails rails,
            Ledger ledger,
            Exceptions exceptions,
            Reconciliations reconciliations,
            AnsweredToCrm answered,
            InstantSource clock) {
        return new Reconciling(
                overview, entitlements, payouts, rails, ledger, exceptions, reconciliations, answered::count, clock);
    }
}
