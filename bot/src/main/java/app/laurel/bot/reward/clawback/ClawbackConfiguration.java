package app.laurel.bot.reward.clawback;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.casework.Disputing;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what has money come back. */
@Configuration(proxyBeanMethods = false)
class ClawbackConfiguration {

    @Bean
    Netting netting(
            DebtBook books,
            Entitlements entitlements,
            Disputing disputing,
            ClawbackSettings settings,
            InstantSource clock) {
        return new Netting(books, entitlements, owner -> challenged(disputing, owner), settings, clock);
    }

    private static List<String> challenged(Disputing disputing, Owner owner) {
        return disputing.open().stream()
                .filter(dispute -> dispute.by().value().equals(owner.value()))
                .map(dispute -> dispute.claim().about())
                .filter(about -> !about.isEmpty())
                .toList();
    }

    @Bean
    ClawbackReactions clawbackReactions(
            Netting netting,
            Entitlements entitlements,
            Exceptions exceptions,
            Timers timers,
            ClawbackSettings settings) {
        return new ClawbackReactions(netting, entitlements, exceptions, timers, settings.reviewAfter());
    }

    @Bean
    Reversing reversing(Entitlements entitlements, InstantSource clock) {
        return new Reversing(entitlements, clock);
    }

    @Bean
    GivingBack givingBack(Netting netting, Entitlements entitlements, Reversing reversing, InstantSource clock) {
        return new GivingBack(netting, entitlements, reversing, clock);
    }

    @Bean
    Ending ending(
            Entitlements entitlements,
            Netting netting,
            Approving approving,
            Exceptions exceptions,
            InstantSource clock) {
        return new Ending(entitlements, netting, approving, exceptions, clock);
    }
}
