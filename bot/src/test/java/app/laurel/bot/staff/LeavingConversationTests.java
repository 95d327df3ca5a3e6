package app.laurel.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LeavingConversationTests {

    private static final AwardId TEAM = new AwardId("one-team");

    private final Bank bank = Bank.open();

    @Test
    void movesWhatWaitsToTheNextInLine() {
        nominating().nominated("ana", "ben", TEAM);
        bank.as("mona").hears("Ben Okafor for One Team");

        bank.leaves("mona");

        bank.as("marc").hears("Ben Okafor pour One Team").presses("Approuver").sees("Approuvé");
        bank.as("ana").hears("Your nomination of Ben Okafor for One Team is approved");
    }

    @Test
    void movesWhatADelegateOfTheLeaverHad() {
        bank.as("mona").says("away 2026-12-10 Luc Bouchard").sees("you are away");
        nominating().nominated("ana", "ben", TEAM);
        bank.as("luc").hears("Ben Okafor pour One Team");

        bank.leaves("mona");

        bank.as("marc").hears("Ben Okafor pour One Team");
        bank.as("luc").says("approvals").seesNot("Ben Okafor");
    }

    @Test
    void closesWhatIsProposedForTheLeaverAndTellsTheNominator() {
        nominating().nominated("ana", "ben", TEAM).nominated("lucy", "ben");

        bank.leaves("ben");

        bank.as("ana")
                .hears("Your nomination of Ben Okafor for One Team is closed", "does not work at the bank any more");
        bank.as("lucy").hears("Your nomination of Ben Okafor for Customer Hero is closed");
        bank.as("mona").says("approvals").seesNot("Ben Okafor");
        assertThat(stages()).containsOnly(app.laurel.bot.nomination.Stage.WITHDRAWN);
    }

    @Test
    void letsWhatTheLeaverProposedStand() {
        nominating().nominated("ana", "ben", TEAM);

        bank.leaves("ana");

        bank.as("mona").hears("Ben Okafor for One Team").presses("Approve").sees("Approved");
        assertThat(stages()).containsOnly(app.laurel.bot.nomination.Stage.APPROVED);
    }

    @Test
    void countsTheBallotThatTheLeaverCast() {
        var election =
                nominating().nominated("ana", "ben").nominated("ana", "chloe").voting();
        election.votes("noah", "chloe");
        election.votes("nia", "chloe");
        election.votes("lucy", "ben");

        bank.leaves("noah", "nia");

        assertThat(election.counted().result().winners())
                .extracting(winner -> winner.nominee().value())
                .containsExactly("chloe");
    }

    @Test
    void celebratesNobodyWhoHasLeft() {
        var election = nominating().nominated("ana", "ben").voting();
        election.votes("noah", "ben");

        bank.leaves("ben");
        election.counted().published();
        bank.passes(Duration.ofHours(3));

        bank.channelHeard(1).channelDoesNotHear("Ben");
        assertThat(only("ben").isHeldFor(HoldReason.EMPLOYMENT)).isTrue();
    }

    @Test
    void keepsWhatIsEarnedUntilFinanceDecides() {
        qualifies("X-1", "BUSINESS", "ana");

        bank.leaves("ana");
        bank.as("mona").hears("CA$750.00 for Ana Silva").presses("Approve");
        bank.settles();

        assertThat(only("ana").isHeldFor(HoldReason.EMPLOYMENT)).isTrue();
        bank.as("fiona")
                .hears("Money of somebody who has left waits for finance")
                .says("/exceptions")
                .sees("ana/reward-for:");
        bank.passes(Duration.ofDays(15));
        bank.as("fiona").hears("waits for too long");
    }

    @Test
    void keepsWhatIsEarnedAfterTheyHaveLeft() {
        bank.leaves("ana");

        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();

        assertThat(only("ana").isHeldFor(HoldReason.EMPLOYMENT)).isTrue();
    }

    @Test
    void paysOnceFinanceHasReleasedIt() {
        bank.leaves("ana");
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();

        bank.as("fiona").says("/payout release " + only("ana").ref()).presses("Confirm");
        bank.passes(Duration.ofMinutes(1));

        assertThat(only("ana").stage()).isEqualTo(Stage.SETTLED);
        bank.as("fiona").says("/exceptions").sees("No exceptions");
    }

    @Test
    void welcomesSomebodyBackAndLetsTheirMoneyGoOn() {
        bank.leaves("ana");
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();

        bank.everybodyIsBack();
        bank.passes(Duration.ofMinutes(1));

        bank.as("ana").hears("Welcome back, Ana");
        assertThat(only("ana").stage()).isEqualTo(Stage.SETTLED);
        bank.as("fiona").says("/exceptions").sees("No exceptions");
    }

    @Test
    void endsTheRolesForGood() {
        bank.as("tess").says("/role grant ben finance").presses("Confirm");
        bank.as("adam").hears("The role Finance for Ben Okafor").presses("Approve");
        bank.settles();
        assertThat(people().has(new PersonId("ben"), Role.FINANCE)).isTrue();

        bank.leaves("ben");
        bank.everybodyIsBack();

        assertThat(people().has(new PersonId("ben"), Role.FINANCE)).isFalse();
    }

    @Test
    void saysWhenNobodyIsLeftToAdminister() {
        bank.leaves("tess", "adam");

        bank.as("carol").hears("Nobody administers Laurel any more");
    }

    @Test
    void sendsNothingMoreToTheLeaver() {
        bank.as("ana").says("hi");
        bank.leaves("ana");

        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();
        bank.everybodyIsBack();

        bank.as("ana").doesNotHear("on hold");
    }

    @Test
    void believesNoExportThatLosesTooManyAtOnce() {
        nominating().nominated("ana", "ben", TEAM);

        bank.leaves("ben", "mona", "luc", "gina", "rosa");

        assertThat(people().find(new PersonId("ben"))).isPresent();
        assertThat(stages()).containsOnly(app.laurel.bot.nomination.Stage.PENDING_APPROVAL);
        bank.as("tess")
                .hears("Very many people are missing")
                .says("/exceptions")
                .sees("5 people");
        bank.everybodyIsBack();
        bank.as("tess").says("/exceptions").sees("No exceptions");
    }

    @Test
    void letsThemGoOnceAnAdministratorHasConfirmedIt() {
        bank.leaves("ben", "mona", "luc", "gina", "rosa");

        bank.as("tess")
                .says("/exceptions")
                .presses("Try again")
                .presses("Confirm")
                .sees("Closed");
        bank.settles();

        assertThat(people().find(new PersonId("ben"))).isEmpty();
        assertThat(people().everybody()).hasSize(28);
    }

    @Test
    void asksAnewWhenOthersAreMissingByThen() {
        bank.leaves("ben", "mona", "luc", "gina", "rosa");
        var first = bank.as("tess").says("/exceptions").seen();
        bank.leaves("kim");

        bank.as("tess").says("/exceptions").sees("1 exception", "6 people");
        assertThat(bank.as("tess").says("/exceptions").seen()).isNotEqualTo(first);
        assertThat(people().everybody()).hasSize(33);
    }

    @Test
    void movesWhatTheFormerManagerMayNotDecideAnyMore() {
        nominating().nominated("ana", "ben", TEAM);
        bank.as("mona").hears("Ben Okafor for One Team");

        bank.peopleAre(changing("ben", ben -> with(ben, Optional.of(new PersonId("luc")), ben.roles())));

        bank.as("luc").hears("Ben Okafor pour One Team").presses("Approuver").sees("Approuvé");
        bank.as("mona").says("approvals").seesNot("Ben Okafor");
    }

    @Test
    void takesADirectoryRoleAwayWithTheWorkThatHungOnIt() {
        bank.as("tess").says("/role grant ben finance").presses("Confirm");
        bank.as("adam").hears("The role Finance for Ben Okafor");

        bank.peopleAre(changing("adam", adam -> with(adam, adam.manager(), Set.of())));

        bank.as("adam").says("approvals").seesNot("Ben Okafor");
        assertThat(bank.as("carol").says("approvals").seen()
                        + bank.as("victor").says("approvals").seen())
                .contains("Finanzas para Ben Okafor");
    }

    @Test
    void changesNothingWhenTheSameIsToldAgain() {
        nominating().nominated("ana", "ben", TEAM);
        bank.leaves("ben");
        var register = bank.the(Register.class);
        var gone = register.find(new PersonId("ben")).orElseThrow();

        register.tell(gone, Actor.system("directory"), new PersonLeft(new PersonId("ben")));
        bank.settles();

        bank.as("ana").heard(1);
    }

    private Election nominating() {
        return Election.at(bank)
                .award(TEAM, "One Team", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating();
    }

    private List<app.laurel.bot.nomination.Stage> stages() {
        bank.settles();
        return bank.the(Nominations.class).of(Election.CYCLE.value()).stream()
                .map(nomination -> nomination.stage())
                .toList();
    }

    private People people() {
        return bank.the(People.class);
    }

    private Entitlement only(String person) {
        var all = bank.the(LookingUp.class).of(Owner.of(new PersonId(person)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void qualifies(String crmId, String product, String person) {
        var particulars = new Particulars(
                new Product(product),
                Country.CA,
                new Referrer.Employee(new PersonId(person)),
                new Contact("", "", "", ""),
                new Contact("C-9" + crmId, "Maya Chen", "maya@example.com", ""));
        bank.the(Receiving.class)
                .receive(new Confirmation(
                        "E-" + crmId, crmId, Optional.empty(), Step.QUALIFIED, Bank.START, particulars, ""));
        bank.settles();
    }

    private static UnaryOperator<List<Person>> changing(String id, UnaryOperator<Person> change) {
        return people -> people.stream()
                .map(person -> person.id().value().equals(id) ? change.apply(person) : person)
                .toList();
    }

    private static Person with(Person person, Optional<PersonId> manager, Set<Role> roles) {
        return new Person(
                person.id(),
                person.name(),
                person.email(),
                manager,
                person.department(),
                person.region(),
                person.country(),
                person.currency(),
                person.language(),
                person.timeZone(),
                person.hiredOn(),
                person.birthday(),
                roles);
    }
}
