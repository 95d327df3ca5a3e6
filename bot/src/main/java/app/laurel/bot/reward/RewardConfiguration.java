package app.laurel.bot.reward;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Terms;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.Budgets;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.rules.Programmes;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rewards together. */
@Configuration(proxyBeanMethods = false)
class RewardConfiguration {

    @Bean
    Assessing assessing(Programmes programmes, Law law) {
        return new Assessing(programmes, law);
    }

    @Bean
    Terms terms(Assessing assessing) {
        return new ProgrammeTerms(assessing);
    }

    @Bean
    Cases cases(Referring referring) {
        return new Cases() {
            @Override
            public void entitled(CaseId referral, List<Entitlement> entitlements) {
                referring.entitled(
                        referral,
                        entitlements.stream().map(one -> one.id().value()).toList());
            }

            @Override
            public void denied(CaseId referral, ReasonCode reason) {
                referring.denied(referral, reason.name());
            }
        };
    }

    @Bean
    Budgeting budgeting(Budgets budgets) {
        return new Budgeting(budgets);
    }

    @Bean
    AskingApprovers askingApprovers(Approving approving) {
        return new AskingApprovers(approving);
    }

    @Bean
    Carrying carrying(Entitlements entitlements) {
        return new Carrying(entitlements);
    }

    @Bean
    Holding holding(Entitlements entitlements, InstantSource clock) {
        return new Holding(entitlements, clock);
    }

    @Bean
    Reacting earningReactions(
            Assessing assessing, Programmes programmes, Entitlements entitlements, Cases cases, InstantSource clock) {
        return new EarningReactions(
                new Earning(assessing, programmes, entitlements, clock), new Reversing(entitlements, clock), cases);
    }

    @Bean
    Reacting rewardApprovalReactions(Entitlements entitlements, AskingApprovers askingApprovers, InstantSource clock) {
        return new ApprovalReactions(entitlements, askingApprovers, new CarryingOut(entitlements, clock));
    }

    @Bean
    Reacting budgetReactions(Entitlements entitlements, Budgeting budgeting, InstantSource clock) {
        return new BudgetReactions(new Reserving(entitlements, budgeting, clock), budgeting);
    }
}
