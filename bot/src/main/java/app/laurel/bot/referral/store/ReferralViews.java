package app.laurel.bot.referral.store;

import app.laurel.bot.referral.ReferralRoom;
import app.laurel.bot.store.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is made from cases and can be made anew. */
@Configuration(proxyBeanMethods = false)
class ReferralViews {

    @Bean
    View<?, ?> referralsView(StoredCaseIndex index, ReferralRoom room) {
        return index.view(room::entry);
    }
}
