package app.laurel.bot.voting.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Query;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Histories;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.amending.Cancelling;
import app.laurel.bot.voting.amending.Extending;
import app.laurel.bot.voting.counting.Counting;
import app.laurel.bot.voting.publishing.Publishing;
import app.laurel.bot.voting.shortlist.ClosingNominations;
import app.laurel.bot.voting.shortlist.OpeningBallot;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is done with a cycle, in whatever order: it moves as its table says, and nothing happens twice. */
class CycleHistoryTests {

    private static final PersonId HENRY = new PersonId("henry");
    private static final Actor BY = Actor.person(HENRY);

    private final Bank bank = Bank.open();

    private enum Deed {
        OPEN,
        NOMINATE,
        CLOSE,
        VOTE_OPENS,
        VOTE,
        COUNT,
        EXTEND,
        PUBLISH,
        A_DAY_PASSES,
        A_WEEK_PASSES,
        CANCEL
    }

    @Test
    void movesAsItsTableSaysAndPaysEachWinnerOnce() {
        Histories.each(40, CycleHistoryTests::story, deeds -> {
            Bank.open();
            var election = Election.at(bank).planned();
            var before = election.cycle().stage();
            for (var deed : deeds) {
                take(deed, election);
                bank.settles();
                var after = election.cycle().stage();
                assertThat(reachable(before)).as("from %s by %s", before, deed).contains(after);
                before = after;
            }
            var events = events(election);
            assertThat(events).filteredOn("CyclePublished"::equals).hasSizeLessThan(2);
            assertThat(events).filteredOn("CycleAnnounced"::equals).hasSizeLessThan(2);
            assertThat(events).filteredOn("CycleTallied"::equals).hasSizeLessThan(2);
            var winners = election.cycle().stage() == Stage.PUBLISHED
                    ? election.result().winners().size()
                    : 0;
            assertThat(events).filteredOn("AwardWon"::equals).hasSize(winners);
        });
    }

    private static List<Deed> story(Random random) {
        var deeds = Deed.values();
        return Stream.generate(() -> deeds[random.nextInt(deeds.length - (random.nextInt(4) == 0 ? 0 : 1))])
                .limit(5 + random.nextInt(25))
                .toList();
    }

    private void take(Deed deed, Election election) {
        switch (deed) {
            case OPEN -> bank.the(Opening.class).open(BY, Election.CYCLE);
            case NOMINATE -> nominate(election);
            case CLOSE -> bank.the(ClosingNominations.class).close(BY, Election.CYCLE);
            case VOTE_OPENS -> bank.the(OpeningBallot.class).open(BY, Election.CYCLE);
            case VOTE -> election.votes("noah", "ben");
            case COUNT -> bank.the(Counting.class).count(BY, Election.CYCLE);
            case EXTEND ->
                bank.the(Extending.class)
                        .extend(HENRY, Election.CYCLE, bank.now().plus(Duration.ofDays(25)), "storm");
            case PUBLISH -> bank.the(Publishing.class).publish(HENRY, Election.CYCLE);
            case A_DAY_PASSES -> bank.passes(Duration.ofDays(1));
            case A_WEEK_PASSES -> bank.passes(Duration.ofDays(7));
            case CANCEL -> bank.the(Cancelling.class).cancel(HENRY, Election.CYCLE, "no budget");
        }
    }

    private static void nominate(Election election) {
        if (election.cycle().stage() == Stage.NOMINATING) {
            election.nominated("ana", "ben");
        }
    }

    /** All stages that can follow within one deed: by hand, and then by the calendar. */
    private static Set<Stage> reachable(Stage from) {
        var reached = EnumSet.of(from);
        while (reached.addAll(
                reached.stream().flatMap(stage -> stage.next().stream()).toList())) {}
        return reached;
    }

    private List<String> events(Election election) {
        return bank.the(Documents.class).all(Query.in("C|" + election.cycle().id(), EventDocument.class)).stream()
                .flatMap(document -> document.value().events().stream())
                .map(EventDocument.Happened::name)
                .toList();
    }
}
