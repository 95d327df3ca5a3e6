package app.laurel.bot.voting.store;

import app.laurel.bot.store.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is made from cycles and can be made anew. */
@Configuration(proxyBeanMethods = false)
class VotingViews {

    @Bean
    View<CycleRow, CycleDocument> cyclesView(DocumentCycles cycles) {
        return cycles.view();
    }
}
