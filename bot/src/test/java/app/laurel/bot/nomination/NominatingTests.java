package app.laurel.bot.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.AtOnce;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Histories;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NominatingTests {

    private static final List<String> PEOPLE = List.of("ana", "ben", "lucy", "omar", "chloe");

    private final Bank bank = Bank.open();

    @Test
    void makesOneNominationOfFiftyAtOnce() {
        open();
        Set<Nominated> outcomes = ConcurrentHashMap.newKeySet();
        AtOnce.times(50, number -> outcomes.add(nominate("ana", "ben", "press " + number % 2)));
        assertThat(nominations()).hasSize(1);
        assertThat(outcomes).hasAtLeastOneElementOfType(Nominated.Raised.class);
    }

    @Test
    void keepsEveryNominationThatWasTakenInARaceWithTheClose() {
        for (int round = 0; round < 10; round++) {
            Bank.open();
            open();
            Map<String, Nominated> outcomes = new ConcurrentHashMap<>();
            AtOnce.times(PEOPLE.size(), number -> {
                if (number == 2) {
                    bank.the(Concluding.class).closeSubmissions(Election.CYCLE.value());
                } else {
                    outcomes.put(PEOPLE.get(number), nominate(PEOPLE.get(number), "nia", "r"));
                }
            });
            var taken = outcomes.values().stream()
                    .filter(Nominated.Raised.class::isInstance)
                    .count();
            assertThat(nominations()).hasSize((int) taken);
        }
    }

    @Test
    void changesNothingBehindTheFinalGate() {
        open();
        nominate("ana", "ben", "r");
        bank.settles();
        var id = nominations().getFirst().id();
        bank.the(Concluding.class).settle(Election.CYCLE.value());
        var revising = bank.the(Revising.class);
        assertThat(revising.withdraw(new PersonId("ana"), id)).isInstanceOf(Changed.TooLate.class);
        assertThat(revising.rewrite(new PersonId("ana"), id, "better words")).isInstanceOf(Changed.TooLate.class);
        assertThat(bank.the(Shortlisting.class).approve(new PersonId("henry"), id))
                .isInstanceOf(Shortlisted.NotWaiting.class);
        assertThat(nominations()).singleElement().extracting(Nomination::stage).isEqualTo(Stage.LAPSED);
    }

    @Test
    void letsHrDecideOnOthersOnlyAndAfterTheClose() {
        open();
        nominate("henry", "ben", "r");
        nominate("ana", "hana", "r");
        var mine = NominationId.of("2026-12", "customer-hero", new PersonId("henry"), new PersonId("ben"));
        var shortlisting = bank.the(Shortlisting.class);
        assertThat(shortlisting.approve(new PersonId("hana"), mine)).isInstanceOf(Shortlisted.NotWaiting.class);
        bank.the(Concluding.class).closeSubmissions("2026-12");
        assertThat(shortlisting.approve(new PersonId("henry"), mine)).isInstanceOf(Shortlisted.OwnCase.class);
        assertThat(shortlisting.approve(new PersonId("hana"), mine)).isInstanceOf(Shortlisted.Done.class);
        assertThat(shortlisting.reject(new PersonId("hana"), mine, "late")).isInstanceOf(Shortlisted.NotWaiting.class);
    }

    @Test
    void keepsItsPromisesThroughAnyHistory() {
        Histories.each(60, NominatingTests::story, steps -> {
            Bank.open();
            open();
            Map<NominationId, Nomination> approved = new HashMap<>();
            Map<NominationId, Stage> last = new HashMap<>();
            for (var step : steps) {
                take(step);
                for (var nomination : nominations()) {
                    var id = nomination.id();
                    assertThat(reachable(last.getOrDefault(id, Stage.SUBMITTED)))
                            .contains(nomination.stage());
                    last.put(id, nomination.stage());
                    if (nomination.stage() == Stage.APPROVED) {
                        var first = approved.computeIfAbsent(id, none -> nomination);
                        assertThat(nomination.citation()).isEqualTo(first.citation());
                        assertThat(nomination
                                        .amendments()
                                        .subList(0, first.amendments().size()))
                                .isEqualTo(first.amendments());
                    }
                    assertThat(id.nominator()).isNotEqualTo(id.nominee());
                }
            }
            var onTheBallot = bank.the(Concluding.class).settle("2026-12");
            assertThat(onTheBallot).allMatch(nomination -> nomination.stage() == Stage.APPROVED);
            assertThat(nominations()).noneMatch(nomination -> nomination.stage().isUndecided());
        });
    }

    /** Where a nomination can be after one deed and what follows from it. */
    private static Set<Stage> reachable(Stage stage) {
        return Stream.concat(Stream.of(stage), stage.next().stream())
                .flatMap(one -> Stream.concat(Stream.of(one), one.next().stream()))
                .collect(Collectors.toSet());
    }

    private enum Deed {
        NOMINATE,
        REWRITE,
        WITHDRAW,
        APPROVE,
        RETURN,
        REJECT,
        HR_APPROVES,
        CLOSE
    }

    private record Step(Deed deed, String nominator, String nominee, int round) {}

    private static List<Step> story(Random random) {
        return Stream.generate(() -> new Step(
                        random.nextInt(12) == 0 ? Deed.CLOSE : Deed.values()[random.nextInt(Deed.values().length - 1)],
                        PEOPLE.get(random.nextInt(2)),
                        PEOPLE.get(random.nextInt(3)),
                        1 + random.nextInt(2)))
                .limit(5 + random.nextInt(20))
                .toList();
    }

    private void take(Step step) {
        var id = NominationId.of(
                "2026-12", "customer-hero", new PersonId(step.nominator()), new PersonId(step.nominee()));
        var deciding = new Deciding(bank.the(Nominations.class));
        var mona = Actor.person(new PersonId("mona"));
        switch (step.deed()) {
            case NOMINATE -> nominate(step.nominator(), step.nominee(), "r" + step.round());
            case REWRITE ->
                bank.the(Revising.class).rewrite(new PersonId(step.nominator()), id, "words " + step.round());
            case WITHDRAW -> bank.the(Revising.class).withdraw(new PersonId(step.nominator()), id);
            case APPROVE -> deciding.approve(id, step.round(), mona);
            case RETURN -> deciding.giveBack(id, step.round(), mona, "why?");
            case REJECT -> deciding.reject(id, step.round(), mona, "no");
            case HR_APPROVES -> bank.the(Shortlisting.class).approve(new PersonId("henry"), id);
            case CLOSE -> bank.the(Concluding.class).closeSubmissions("2026-12");
        }
        bank.settles();
    }

    private Nominated nominate(String nominator, String nominee, String request) {
        return bank.the(Nominating.class)
                .nominate(
                        new PersonId(nominator),
                        new PersonId(nominee),
                        "customer-hero",
                        "was there when it mattered",
                        new RequestId(request));
    }

    private void open() {
        Election.withoutAwards(bank)
                .award(Election.HERO, "Customer Hero", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating();
    }

    private List<Nomination> nominations() {
        return bank.the(Nominations.class).of("2026-12");
    }
}
