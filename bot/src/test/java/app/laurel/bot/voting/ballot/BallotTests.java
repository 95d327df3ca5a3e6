package app.laurel.bot.voting.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Query;
import app.laurel.bot.testing.AtOnce;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Histories;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.counting.Counting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One person, one ballot, by key; sealed by the close. */
class BallotTests {

    private static final List<String> VOTERS = List.of("omar", "hugo", "kim", "zoe", "diego", "elena", "noah", "nia");
    private static final List<String> NOMINEES = List.of("ben", "chloe", "leila");

    private final Bank bank = Bank.open();

    @Test
    void countsTheLastOfSeveralChoices() {
        var election = voting();
        election.votes("omar", "ben");
        election.votes("omar", "chloe");
        election.votes("omar", "ben");
        election.counted();
        assertThat(votes(election)).containsEntry("ben", 1).containsEntry("chloe", 0);
    }

    @Test
    void countsOneBallotOfFiftyConcurrentOnesOfOnePerson() {
        var election = voting();
        AtOnce.times(50, number -> election.votes("omar", NOMINEES.get(number % 3)));
        election.counted();
        assertThat(votes(election).values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1);
    }

    @Test
    void countsEveryAcceptedVoteOfARaceWithTheCloseAndNoRefusedOne() {
        for (int round = 0; round < 10; round++) {
            Bank.open();
            var election = voting();
            Map<String, Cast> outcomes = new ConcurrentHashMap<>();
            AtOnce.times(VOTERS.size() + 1, number -> {
                if (number == VOTERS.size() / 2) {
                    bank.the(Counting.class).count(Actor.system("test"), Election.CYCLE);
                } else {
                    var voter = VOTERS.get(number < VOTERS.size() / 2 ? number : number - 1);
                    outcomes.put(voter, election.votes(voter, "ben"));
                }
            });
            var accepted = outcomes.values().stream()
                    .filter(Cast.Counted.class::isInstance)
                    .count();
            assertThat(outcomes).hasSize(VOTERS.size());
            assertThat(votes(election).get("ben")).isEqualTo((int) accepted);
        }
    }

    @Test
    void refusesAVoteThatFindsItsBoxSealed() {
        var election = voting();
        bank.the(Ballots.class).seal(Election.CYCLE);
        assertThat(election.votes("omar", "ben")).isInstanceOf(Cast.Closed.class);
        assertThat(bank.the(Ballots.class).of(Election.CYCLE, new PersonId("omar")))
                .isEmpty();
    }

    @Test
    void takesNoVoteForOneselfNorForStrangersToTheBallot() {
        var election = voting();
        assertThat(election.votes("ben", "ben")).isInstanceOf(Cast.OwnName.class);
        assertThat(election.votes("omar", "grace")).isInstanceOf(Cast.NotOnBallot.class);
        assertThat(bank.the(Casting.class)
                        .cast(new PersonId("stranger"), Election.CYCLE, Map.of(Election.HERO, new PersonId("ben"))))
                .isInstanceOf(Cast.NotEligible.class);
        assertThat(bank.the(Casting.class).cast(new PersonId("omar"), Election.CYCLE, Map.of()))
                .isInstanceOf(Cast.NothingChosen.class);
    }

    @Test
    void neverTellsAChoiceInAnEvent() {
        var election = voting();
        election.votes("omar", "leila");
        var events = IntStream.range(0, 16)
                .mapToObj(box -> Query.in("V|2026-12|" + box, EventDocument.class))
                .flatMap(query -> bank.the(Documents.class).all(query).stream())
                .map(stored -> stored.value().events().toString())
                .toList();
        assertThat(events).singleElement().asString().contains("omar").doesNotContain("leila");
    }

    @Test
    void shufflesTheNamesPerVoterAndAlwaysTheSameWay() {
        var election = Election.at(bank).nominating();
        for (var nominee : List.of("ben", "chloe", "leila", "kim", "noah", "nia")) {
            election.nominated("ana", nominee);
        }
        election.voting();
        var orders = VOTERS.stream().map(voter -> order(election, voter)).toList();
        assertThat(orders)
                .isEqualTo(VOTERS.stream().map(voter -> order(election, voter)).toList());
        assertThat(new HashSet<>(orders)).hasSizeGreaterThan(1);
        assertThat(order(election, "kim")).doesNotContain("kim");
    }

    @Test
    void holdsOneBallotPerPersonThroughAnyHistory() {
        Histories.each(30, BallotTests::story, steps -> {
            Bank.open();
            var election = voting();
            Map<String, String> last = new HashMap<>();
            var open = true;
            for (var step : steps) {
                if (step.voter().isEmpty()) {
                    election.counted();
                    open = false;
                } else if (election.votes(step.voter(), step.nominee()) instanceof Cast.Counted) {
                    assertThat(open).as("accepted before the close only").isTrue();
                    last.put(step.voter(), step.nominee());
                }
            }
            election.counted();
            for (var nominee : NOMINEES) {
                assertThat(votes(election).get(nominee)).isEqualTo((int)
                        last.values().stream().filter(nominee::equals).count());
            }
        });
    }

    /** A vote; without a voter it is the close. */
    private record Step(String voter, String nominee) {}

    private static List<Step> story(Random random) {
        var steps = new ArrayList<Step>();
        var length = 5 + random.nextInt(25);
        for (int i = 0; i < length; i++) {
            steps.add(
                    random.nextInt(20) == 0
                            ? new Step("", "")
                            : new Step(
                                    VOTERS.get(random.nextInt(VOTERS.size())),
                                    NOMINEES.get(random.nextInt(NOMINEES.size()))));
        }
        return steps;
    }

    private Election voting() {
        return Election.at(bank)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "chloe")
                .nominated("lucy", "leila")
                .voting();
    }

    private List<String> order(Election election, String voter) {
        return bank
                .the(Casting.class)
                .ballot(election.cycle(), new PersonId(voter))
                .slates()
                .getFirst()
                .nominees()
                .stream()
                .map(PersonId::value)
                .toList();
    }

    private static Map<String, Integer> votes(Election election) {
        var votes = new HashMap<String, Integer>();
        election.result()
                .tally()
                .counts()
                .forEach(count -> votes.put(count.nominee().value(), count.votes()));
        return votes;
    }
}
