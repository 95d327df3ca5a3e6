package app.laurel.bot.reward.overview;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.people.People;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.decision.AskingApprovers;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.rules.Versions;
import app.laurel.bot.voting.award.KeepingAwards;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what looks over all rewards. */
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    Tracing tracing(Versions versions, Referring referring) {
        return new Tracing(versions, referring);
    }

    @Bean
    LookingUp rewardLookingUp(
            Entitlements entitlements, Referring referring, KeepingAwards awards, AskingApprovers askingApprovers) {
        return new LookingUp(entitlements, referring, awards, askingApprovers);
    }

    @Bean
    Reacting overviewReactions(Entitlements entitlements, Overview overview) {
        return new OverviewReactions(entitlements, overview);
    }

    @Bean
    StageOwners stageOwners(LookingUp rewards, People people) {
        return new StageOwners(rewards, people);
    }

    @Bean
    Punctuality punctuality(Overview overview, InstantSource clock) {
        return new Punctuality(overview, clock);
    }
}
