package app.laurel.bot.reward.earning;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.referral.PastCases;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Terms;
import app.laurel.bot.reward.clawback.Reversing;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.rules.Programmes;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what turns facts into rewards. */
@Configuration(proxyBeanMethods = false)
class EarningConfiguration {

    @Bean
    Assessing assessing(Programmes programmes, Law law) {
        return new Assessing(programmes, law);
    }

    @Bean
    Terms terms(Assessing assessing) {
        return new ProgrammeTerms(assessing);
    }

    @Bean
    Reacting earningReactions(
            Assessing assessing,
            Programmes programmes,
            Entitlements entitlements,
            Referring referring,
            Reversing reversing,
            InstantSource clock) {
        return new EarningReactions(
                new Earning(assessing, programmes, entitlements, clock),
                reversing,
                new Closing(entitlements, referring),
                referring);
    }

    @Bean
    BackTesting backTesting(PastCases cases, Programmes programmes, Law law) {
        return new BackTesting(cases, programmes, law);
    }
}
