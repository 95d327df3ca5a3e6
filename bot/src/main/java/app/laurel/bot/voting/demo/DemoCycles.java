package app.laurel.bot.voting.demo;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.money.Money;
import app.laurel.bot.nomination.Nominating;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Revising;
import app.laurel.bot.nomination.Shortlisting;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Calendar;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import app.laurel.bot.voting.award.KeepingAwards;
import app.laurel.bot.voting.course.Opening;
import app.laurel.bot.voting.planning.Planning;
import app.laurel.bot.voting.shortlist.ClosingNominations;
import app.laurel.bot.voting.shortlist.OpeningBallot;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives the demo bank three awards, last month's cycle in voting, and this month's open, at the first start. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "laurel.demo.history", matchIfMissing = true)
final class DemoCycles implements ApplicationRunner {

    private static final PersonId HENRY = new PersonId("henry");
    private static final Actor BY = Actor.person(HENRY);

    private final Cycles cycles;
    private final KeepingAwards awards;
    private final Planning planning;
    private final Opening opening;
    private final ClosingNominations closing;
    private final OpeningBallot ballot;
    private final Nominating nominating;
    private final Revising revising;
    private final Shortlisting shortlisting;
    private final InstantSource clock;

    DemoCycles(
            Cycles cycles,
            KeepingAwards awards,
            Planning planning,
            Opening opening,
            ClosingNominations closing,
            OpeningBallot ballot,
            Nominating nominating,
            Revising revising,
            Shortlisting shortlisting,
            InstantSource clock) {
        this.cycles = cycles;
        this.awards = awards;
        this.planning = planning;
        this.opening = opening;
        this.closing = closing;
        this.ballot = ballot;
        this.nominating = nominating;
        this.revising = revising;
        this.shortlisting = shortlisting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (cycles.newest(1).isEmpty()) {
            prepare();
        }
    }

    void prepare() {
        addAwards();
        var month = YearMonth.from(clock.instant().atZone(planning.months().zone()));
        inVoting(planning.months().id(month.minusMonths(1)));
        underWay(planning.months().id(month));
        planning.monthly(BY, month.plusMonths(1));
    }

    private void addAwards() {
        award(
                DemoNomination.HERO,
                "Customer Hero",
                "Went out of their way for a customer",
                Scope.BANK,
                true,
                Ties.HONOUR_ALL);
        award(DemoNomination.TEAM, "One Team", "Made the work of others easier", Scope.BANK, false, Ties.HONOUR_ALL);
        award(DemoNomination.STAR, "Rising Star", "Grew beyond their role", Scope.COUNTRY, true, Ties.BREAK);
    }

    private void award(AwardId id, String name, String criteria, Scope scope, boolean approval, Ties ties) {
        var rewards = List.of(Money.of("250.00", "CAD"), Money.of("250.00", "USD"));
        awards.add(HENRY, new Award(id, name, criteria, scope, approval, rewards, ties, OptionalInt.empty()));
    }

    private void inVoting(CycleId cycle) {
        var now = clock.instant();
        var soon = now.plus(Duration.ofMinutes(5));
        planning.plan(
                BY, cycle, new Calendar(now.minus(Duration.ofDays(20)), soon, soon, now.plus(Duration.ofDays(5))));
        opening.open(BY, cycle);
        DemoWords.VOTED_ON.forEach(words -> nominate(cycle, words));
        closing.close(BY, cycle);
        var waiting = shortlisting.undecided(cycle.value());
        waiting.stream()
                .filter(one -> !isLeft(one.id(), "leila") && !isLeft(one.id(), "elena"))
                .forEach(one -> shortlisting.approve(HENRY, one.id()));
        waiting.stream()
                .filter(one -> isLeft(one.id(), "leila"))
                .forEach(one -> shortlisting.reject(HENRY, one.id(), "Please tell what he did, and for whom."));
        ballot.open(BY, cycle);
    }

    private static boolean isLeft(NominationId id, String nominator) {
        return id.nominator().value().equals(nominator);
    }

    private void underWay(CycleId cycle) {
        var now = clock.instant();
        planning.plan(
                BY,
                cycle,
                new Calendar(
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(9)),
                        now.plus(Duration.ofDays(11)),
                        now.plus(Duration.ofDays(18))));
        opening.open(BY, cycle);
        DemoWords.UNDER_WAY.forEach(words -> nominate(cycle, words));
        var last = DemoWords.UNDER_WAY.getLast();
        revising.withdraw(last.nominator(), id(cycle, last));
    }

    private void nominate(CycleId cycle, DemoNomination words) {
        var request = new RequestId("demo:" + id(cycle, words));
        nominating.nominate(words.nominator(), words.nominee(), words.award().value(), words.text(), request);
    }

    private static NominationId id(CycleId cycle, DemoNomination words) {
        return NominationId.of(cycle.value(), words.award().value(), words.nominator(), words.nominee());
    }
}
