package app.laurel.bot.payout.rail.simulated;

import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.store.Documents;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the simulated rail together; it is on only where somebody has said so, as the demo does. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("laurel.rails.simulated.enabled")
class SimulatedRailConfiguration {

    @Bean
    SimulatedRail simulatedRail(Documents documents, SimulatedSettings settings, InstantSource clock) {
        return new SimulatedRail(documents, settings, clock);
    }

    @Bean
    SimulatedClerk simulatedClerk(
            Documents documents, Learning learning, SimulatedSettings settings, InstantSource clock) {
        return new SimulatedClerk(documents, learning, settings, clock);
    }
}
