package app.laurel.bot.nomination.store;

import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.store.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is made from nominations and can be made anew. */
@Configuration(proxyBeanMethods = false)
class NominationViews {

    @Bean
    View<OwnNominationDocument, NominationDocument> nominationsView(StoredOwnNominations own, Nominations nominations) {
        return own.view(nominations);
    }
}
