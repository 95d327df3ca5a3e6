package app.laurel.bot.reward;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.casework.Disputing;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.people.People;
import app.laurel.bot.referral.CaseShowing;
import app.laurel.bot.referral.ConfirmedByCrm;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.PastCases;
import app.laurel.bot.referral.ReferralRoom;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Terms;
import app.laurel.bot.reward.breaker.Braking;
import app.laurel.bot.reward.breaker.Breakers;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.Budgets;
import app.laurel.bot.reward.budget.Limiting;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.rules.LegalCheck;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.Proposing;
import app.laurel.bot.reward.rules.Versions;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.KeepingAwards;
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
    Earnings earnings(Entitlements entitlements) {
        return new CaseEarnings(entitlements);
    }

    @Bean
    CaseNews caseNews(CaseShowing cases) {
        return new CaseNews(cases);
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
    Netting netting(
            DebtBook books,
            Entitlements entitlements,
            Disputing disputing,
            ClawbackSettings settings,
            InstantSource clock) {
        return new Netting(books, entitlements, owner -> challenged(disputing, owner), settings, clock);
    }

    private static List<String> challenged(Disputing disputing, Owner owner) {
        return disputing.open().stream()
                .filter(dispute -> dispute.by().value().equals(owner.value()))
                .map(dispute -> dispute.claim().about())
                .filter(about -> !about.isEmpty())
                .toList();
    }

    @Bean
    ClawbackReactions clawbackReactions(
            Netting netting,
            Entitlements entitlements,
            Exceptions exceptions,
            Timers timers,
            ClawbackSettings settings) {
        return new ClawbackReactions(netting, entitlements, exceptions, timers, settings.reviewAfter());
    }

    @Bean
    GivingBack givingBack(Netting netting, Entitlements entitlements, InstantSource clock) {
        return new GivingBack(netting, entitlements, new Reversing(entitlements, clock), clock);
    }

    @Bean
    Ending ending(
            Entitlements entitlements,
            Netting netting,
            Approving approving,
            Exceptions exceptions,
            InstantSource clock) {
        return new Ending(entitlements, netting, approving, exceptions, clock);
    }

    @Bean
    Holding holding(Entitlements entitlements, InstantSource clock) {
        return new Holding(entitlements, clock);
    }

    @Bean
    Reacting earningReactions(
            Assessing assessing,
            Programmes programmes,
            Entitlements entitlements,
            Referring referring,
            InstantSource clock) {
        return new EarningReactions(
                new Earning(assessing, programmes, entitlements, clock),
                new Reversing(entitlements, clock),
                new Closing(entitlements, referring),
                referring);
    }

    @Bean
    Reacting rewardApprovalReactions(Entitlements entitlements, AskingApprovers askingApprovers, InstantSource clock) {
        return new ApprovalReactions(entitlements, askingApprovers, new CarryingOut(entitlements, clock));
    }

    @Bean
    Braking braking(Breakers breakers, Programmes programmes, People people, InstantSource clock) {
        return new Braking(breakers, programmes, people, clock);
    }

    @Bean
    Reserving reserving(
            Entitlements entitlements, Budgeting budgeting, Braking braking, People people, InstantSource clock) {
        return new Reserving(entitlements, budgeting, braking, people, clock);
    }

    @Bean
    Reacting budgetReactions(Reserving reserving, Budgeting budgeting) {
        return new BudgetReactions(reserving, budgeting);
    }

    @Bean
    Reacting breakerReactions(Reserving reserving, Exceptions exceptions) {
        return new BreakerReactions(reserving, exceptions);
    }

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
    Parting holdingForLeavers(
            Entitlements entitlements,
            Exceptions exceptions,
            Timers timers,
            LeaverSettings settings,
            InstantSource clock) {
        return new Parting(entitlements, exceptions, timers, settings.decideWithin(), clock);
    }

    @Bean
    Reacting overviewReactions(Entitlements entitlements, Overview overview) {
        return new OverviewReactions(entitlements, overview);
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

    @Bean
    Classifying classifying(Cycles cycles, ClassificationSettings settings) {
        return new Classifying(cycles, settings);
    }

    @Bean
    StageOwners stageOwners(LookingUp rewards, People people) {
        return new StageOwners(rewards, people);
    }

    @Bean
    Punctuality punctuality(Overview overview, InstantSource clock) {
        return new Punctuality(overview, clock);
    }

    @Bean
    BackTesting backTesting(PastCases cases, Programmes programmes, Law law) {
        return new BackTesting(cases, programmes, law);
    }

    @Bean
    Proposing proposing(
            Programmes programmes,
            Versions versions,
            Law law,
            Approving approving,
            People people,
            InstantSource clock) {
        return new Proposing(programmes, versions, new LegalCheck(law), approving, people, clock);
    }

    @Bean
    Limiting limiting(Budgeting budgeting, Approving approving) {
        return new Limiting(budgeting, approving);
    }
}
