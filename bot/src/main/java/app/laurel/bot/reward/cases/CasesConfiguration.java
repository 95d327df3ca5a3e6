package app.laurel.bot.reward.cases;

import app.laurel.bot.referral.CaseShowing;
import app.laurel.bot.referral.ConfirmedByCrm;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.ReferralRoom;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the referrals are told of their rewards. */
@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    @Bean
    Earnings earnings(Entitlements entitlements) {
        return new CaseEarnings(entitlements);
    }

    @Bean
    CaseNews caseNews(CaseShowing cases) {
        return new CaseNews(cases);
    }

    @Bean
    AnsweredToCrm answeredToCrm(
            ConfirmedByCrm confirmed,
            Referring referring,
            ReferralRoom referrals,
            Entitlements entitlements,
            InstantSource clock) {
        return new AnsweredToCrm(confirmed, referring, referrals, entitlements, clock);
    }
}
