package app.laurel.bot.reward.hold;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what pauses rewards. */
@Configuration(proxyBeanMethods = false)
class HoldConfiguration {

    @Bean
    Holding holding(Entitlements entitlements, InstantSource clock) {
        return new Holding(entitlements, clock);
    }

    @Bean
    Parting holdingForLeavers(
            Entitlements entitlements,
            Exceptions exceptions,
            Timers timers,
            LeaverSettings settings,
            InstantSource clock) {
        return new Parting(entitlements, exceptions, timers, settings.decideWithin(), clock);
    }
}
