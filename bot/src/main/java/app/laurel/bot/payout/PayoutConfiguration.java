package app.laurel.bot.payout;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.cases.AnsweredToCrm;
import app.laurel.bot.reward.clawback.Netting;
import app.laurel.bot.reward.entitlement.Carrying;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.hold.Holding;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.overview.Overview;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the payouts together. */
@Configuration(proxyBeanMethods = false)
class PayoutConfiguration {

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

    @Bean
    PayoutTroubles payoutTroubles(Exceptions exceptions, Payouts payouts, Waking waking) {
        return new PayoutTroubles(exceptions, payouts, waking);
    }

    @Bean
    FollowingUp followingUp(Overview overview, Payouts payouts, Rails rails, Waking waking, InstantSource clock) {
        return new FollowingUp(overview, payouts, rails, waking, clock);
    }

    @Bean
    TaxThresholds taxThresholds(TaxSettings settings) {
        return settings.table();
    }

    @Bean
    TaxGate taxGate(TaxBooks books, TaxThresholds thresholds, TaxSettings settings) {
        return new TaxGate(books, thresholds, settings.forms());
    }

    @Bean
    TaxExporting taxExporting(TaxBooks books, TaxThresholds thresholds, TaxGate gate, ExportSettings settings) {
        return new TaxExporting(books, thresholds, gate, settings.folder());
    }

    @Bean
    JournalExporting journalExporting(Ledger ledger, ExportSettings settings, InstantSource clock) {
        return new JournalExporting(ledger, settings.folder(), clock);
    }

    @Bean
    TaxForms taxForms(TaxBooks books, LookingUp rewards, Holding holding, InstantSource clock) {
        return new TaxForms(books, rewards, holding, clock);
    }

    @Bean
    GrossUp grossUp(TaxSettings settings) {
        return settings.grossUp();
    }
}
