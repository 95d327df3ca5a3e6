package app.laurel.bot.voting.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Query;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.Ties;
import app.laurel.bot.voting.amending.Extended;
import app.laurel.bot.voting.amending.Extending;
import app.laurel.bot.voting.award.KeepingAwards;
import app.laurel.bot.voting.ballot.Cast;
import app.laurel.bot.voting.counting.BreakingTies;
import app.laurel.bot.voting.counting.Broken;
import app.laurel.bot.voting.counting.Counting;
import app.laurel.bot.voting.planning.Planning;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTests {

    private final Bank bank = Bank.open();

    @Test
    void runsByItselfFromPlanToReview() {
        var election = Election.at(bank).planned();
        bank.passes(Duration.ofMinutes(1));
        assertThat(election.cycle().stage()).isEqualTo(Stage.NOMINATING);
        election.nominated("ana", "ben").nominated("lucy", "chloe");
        bank.passes(Duration.ofDays(10));
        assertThat(election.cycle().stage()).isEqualTo(Stage.SHORTLISTING);
        bank.passes(Duration.ofDays(2));
        assertThat(election.cycle().stage()).isEqualTo(Stage.VOTING);
        election.votes("omar", "ben");
        bank.passes(Duration.ofDays(8));
        assertThat(election.cycle().stage()).isEqualTo(Stage.REVIEW);
        assertThat(election.result().winners())
                .containsExactly(new Result.Winner(new Contest(Election.HERO, ""), new PersonId("ben")));
    }

    @Test
    void stopsForNobodyButWaitsForPublish() {
        var election = Election.at(bank).nominating().nominated("ana", "ben").voting();
        election.votes("omar", "ben");
        election.counted();
        bank.passes(Duration.ofDays(100));
        assertThat(election.cycle().stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void bringsItsNominationsToTheirEnd() {
        var election = Election.at(bank)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "chloe")
                .voting();
        election.votes("omar", "ben");
        election.counted().published();
        bank.passes(Duration.ofHours(1));
        assertThat(bank.the(Nominations.class).of("2026-12"))
                .extracting(nomination -> nomination.nominee().value() + " " + nomination.stage())
                .containsExactlyInAnyOrder("ben ANNOUNCED", "chloe NOT_SELECTED");
    }

    @Test
    void isCalledOffWhereNobodyWasNominated() {
        var election = Election.at(bank).nominating().voting();
        assertThat(election.cycle().stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void breaksATieThatMayNotBeShared() {
        var election = Election.withoutAwards(bank)
                .award(Election.HERO, "Customer Hero", Scope.BANK, false, Ties.BREAK, 0)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "chloe")
                .voting();
        election.votes("omar", "ben");
        election.votes("hugo", "chloe");
        election.counted();
        assertThat(election.cycle().stage()).isEqualTo(Stage.TIE_BREAK);

        var tie = new Contest(Election.HERO, "");
        var ties = bank.the(BreakingTies.class);
        assertThat(ties.decide(new PersonId("ben"), Election.CYCLE, tie, new PersonId("ben")))
                .isInstanceOf(Broken.OwnCase.class);
        assertThat(ties.decide(new PersonId("henry"), Election.CYCLE, tie, new PersonId("ana")))
                .isInstanceOf(Broken.NotTied.class);
        ties.decide(new PersonId("henry"), Election.CYCLE, tie, new PersonId("chloe"));
        assertThat(election.cycle().stage()).isEqualTo(Stage.REVIEW);
        assertThat(election.result().winners())
                .extracting(Result.Winner::nominee)
                .containsExactly(new PersonId("chloe"));
    }

    @Test
    void honoursAllWhoAreTiedWhereThatIsTheRule() {
        var election = Election.at(bank)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "chloe")
                .voting();
        election.votes("omar", "ben");
        election.votes("hugo", "chloe");
        election.counted();
        assertThat(election.result().winners()).hasSize(2);
        assertThat(election.result().flags())
                .extracting(Result.Flag::kind)
                .containsExactly(Result.Flag.Kind.TIE_HONOURED);
    }

    @Test
    void flagsATurnoutBelowTheQuorum() {
        var election = Election.withoutAwards(bank)
                .award(Election.HERO, "Customer Hero", Scope.BANK, false, Ties.HONOUR_ALL, 50)
                .nominating()
                .nominated("ana", "ben")
                .voting();
        election.votes("omar", "ben");
        election.counted();
        assertThat(election.result().flags()).extracting(Result.Flag::kind).containsExactly(Result.Flag.Kind.NO_QUORUM);
    }

    @Test
    void holdsARaceInEachRegionWhereTheAwardSaysSo() {
        var election = Election.withoutAwards(bank)
                .award(Election.HERO, "Customer Hero", Scope.REGION, false, Ties.HONOUR_ALL, 0)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "chloe")
                .voting();
        assertThat(election.votes("omar", "chloe")).isInstanceOf(Cast.NotOnBallot.class);
        assertThat(election.votes("hugo", "chloe")).isInstanceOf(Cast.Counted.class);
        assertThat(election.votes("omar", "ben")).isInstanceOf(Cast.Counted.class);
        election.counted();
        assertThat(election.result().winners())
                .extracting(winner -> winner.contest().group() + " " + winner.nominee())
                .containsExactlyInAnyOrder("Ontario ben", "Quebec chloe");
    }

    @Test
    void freezesAwardsAndElectorateWhenItOpens() {
        var election = Election.at(bank).nominating();
        bank.the(KeepingAwards.class).retire(new PersonId("henry"), Election.HERO);
        assertThat(election.cycle().awards()).extracting(Award::id).containsExactly(Election.HERO);
    }

    @Test
    void extendsBeforeTheCloseAndNotAfter() {
        var election = Election.at(bank).nominating().nominated("ana", "ben");
        var extending = bank.the(Extending.class);
        var henry = new PersonId("henry");
        var later = election.cycle().calendar().nominatingCloses().plus(Duration.ofDays(2));
        assertThat(extending.extend(henry, Election.CYCLE, later, " ")).isInstanceOf(Extended.NoReason.class);
        assertThat(extending.extend(henry, Election.CYCLE, bank.now(), "storm")).isInstanceOf(Extended.NotLater.class);
        assertThat(extending.extend(henry, Election.CYCLE, later, "storm")).isInstanceOf(Extended.Done.class);
        bank.passes(Duration.ofDays(11));
        assertThat(election.cycle().stage()).isEqualTo(Stage.NOMINATING);
        bank.passes(Duration.ofDays(1));
        assertThat(election.cycle().stage()).isEqualTo(Stage.SHORTLISTING);
        assertThat(extending.extend(henry, Election.CYCLE, later.plus(Duration.ofDays(9)), "storm"))
                .isInstanceOf(Extended.TooLate.class);
    }

    @Test
    void plansTheNextMonthByItself() {
        Election.at(bank);
        var planning = bank.the(Planning.class);
        var month = planning.months().next(bank.now());
        planning.monthly(Actor.person(new PersonId("henry")), month);
        bank.passes(Duration.ofDays(9));
        assertThat(bank.the(Cycles.class)
                        .find(new CycleId("2026-12"))
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.NOMINATING);
        assertThat(bank.the(Cycles.class)
                        .find(new CycleId("2027-01"))
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.PLANNED);
        assertThat(bank.the(Cycles.class).find(new CycleId("2027-02"))).isEmpty();
    }

    @Test
    void countsTheSameAgain() {
        var election = Election.at(bank).nominating().nominated("ana", "ben").voting();
        election.votes("omar", "ben");
        election.counted();
        assertThat(bank.the(Counting.class)
                        .recount(Election.CYCLE)
                        .orElseThrow()
                        .isSame())
                .isTrue();
    }

    @Test
    void promisesEachWinnerTheAmountOfTheirOwnCurrencyOnce() {
        var election = Election.at(bank).nominating().nominated("ana", "diego").voting();
        election.votes("omar", "diego");
        election.counted().published().published();
        assertThat(eventsOf(election))
                .filteredOn(event -> event.name().equals("AwardWon"))
                .extracting(event -> event.data().path("reward").toString())
                .singleElement()
                .asString()
                .contains("25000", "USD");
    }

    private List<EventDocument.Happened> eventsOf(Election election) {
        return bank.the(Documents.class).all(Query.in("C|" + election.cycle().id(), EventDocument.class)).stream()
                .flatMap(document -> document.value().events().stream())
                .toList();
    }
}
