package app.laurel.bot.reward.decision;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what asks people about rewards. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    AskingApprovers askingApprovers(Approving approving) {
        return new AskingApprovers(approving);
    }

    @Bean
    Reacting rewardApprovalReactions(Entitlements entitlements, AskingApprovers askingApprovers, InstantSource clock) {
        return new ApprovalReactions(entitlements, askingApprovers, new CarryingOut(entitlements, clock));
    }
}
