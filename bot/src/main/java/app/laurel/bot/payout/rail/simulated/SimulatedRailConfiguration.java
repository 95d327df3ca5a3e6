package app.laurel.bot.payout.rail.simulated;

import app.laurel.bot.payout.Learning;
import app.laurel.bot.store.Documents;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the simulated rail together; it is on unless it is switched off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "laurel.rails.simulated.enabled", matchIfMissing = true)
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
