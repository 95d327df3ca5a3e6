package app.laurel.bot.celebration;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Grounds;
import app.laurel.bot.reward.entitlement.Standing;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.Election;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CelebrationConversationTests {

    private static final Money FIFTY = Money.of("50.00", "CAD");

    private final Bank bank = Bank.open();

    @Test
    void celebratesAFirstReferralInTheChannelWithoutItsAmount() {
        issued("ana", "R-1");
        bank.channelHears("Ana Silva has earned a first referral reward").channelDoesNotHear("50");
    }

    @Test
    void celebratesEachColleagueOnce() {
        issued("ana", "R-1");
        issued("ana", "R-2");
        issued("ben", "R-3");
        bank.channelHears("Ana Silva has earned")
                .channelHears("Ben Okafor has earned")
                .channelHeard(2);
    }

    @Test
    void announcesAPublishedAwardOnce() {
        var election = Election.at(bank).nominating().nominated("lucy", "ben").voting();
        election.votes("noah", "ben");
        election.counted().published();
        bank.passes(Duration.ofHours(2));
        bank.channelHears("Ben Okafor").channelHeard(1);
    }

    private void issued(String person, String referral) {
        var owner = Owner.of(new PersonId(person));
        var cause = new Cause.OfReferral(new CaseId(referral), new Product("CHEQUING"), Party.REFERRER);
        var grounds = new Grounds(
                "CHEQUING",
                "CHEQUING@1",
                false,
                FIFTY,
                BudgetId.of("CHEQUING", FIFTY.currency(), bank.now()),
                bank.now(),
                referral);
        var entitlement = new Entitlement(
                cause.entitlement(),
                owner,
                FIFTY,
                cause,
                grounds,
                new Standing.Issued(
                        new Transfer("P" + referral, "payroll"), new Arrival(LocalDate.EPOCH, true), bank.now()),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        bank.the(Entitlements.class)
                .decide(
                        owner,
                        entitlement.id(),
                        Actor.system("test"),
                        before -> Decision.change(
                                entitlement, true, new EntitlementIssued(entitlement.id(), owner, FIFTY, referral)));
        bank.settles();
    }
}
