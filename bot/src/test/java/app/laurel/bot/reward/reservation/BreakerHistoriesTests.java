package app.laurel.bot.reward.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Reactions;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.RewardDesk;
import app.laurel.bot.reward.Samples;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.yaml.DemoRules;
import app.laurel.bot.reward.yaml.YamlProgrammes;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Relays;
import app.laurel.bot.testing.Histories;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A breaker never lets more through than it should between two resets, and never loses a reward. */
class BreakerHistoriesTests {

    private static final int MOST_A_DAY = 3;
    private static final String FILE = """
            awards: { budget: 50000.00, approval-limit: 500.00 }
            programmes:
              - code: CHEQUING
                class: DEPOSIT
                budget: 100000.00
                versions:
                  - from: 2020-01-01
                    approval-limit: 500.00
                    breaker-count: 3
                    breaker-amount: 1000.00
                    fees:
                      - { referrer: employee, paid: referrer, for: outcome, countries: [CA], amount: 50.00 }
            """;

    private enum Step {
        QUALIFY,
        QUALIFY_AGAIN,
        WORK,
        RESET,
        RESET_TWICE,
        HEAR_ALL_AGAIN,
        NEXT_DAY
    }

    @Test
    void losesNoneAndLetsNoneThroughTwice() {
        Histories.each(150, BreakerHistoriesTests::steps, steps -> new Run().tell(steps));
    }

    @Test
    void stopsByMoneyAsWell() {
        var run = new Run(FILE.replace("breaker-amount: 1000.00", "breaker-amount: 120.00"));
        List.of(Step.QUALIFY, Step.QUALIFY, Step.QUALIFY, Step.WORK).forEach(run::step);
        assertThat(run.desk.braking().stop("CHEQUING")).isPresent();
    }

    private static List<Step> steps(Random random) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 30; i++) {
            var chance = random.nextInt(12);
            steps.add(chance < 6 ? Step.QUALIFY : Step.values()[1 + random.nextInt(Step.values().length - 1)]);
        }
        return steps;
    }

    /** One history. */
    private static final class Run {

        private Instant now = Instant.parse("2026-11-22T01:00:00Z");
        private final InstantSource clock = () -> now;
        private final InMemoryDocuments documents = new InMemoryDocuments(clock);
        private final String file;
        private final Map<String, Owner> earned = new LinkedHashMap<>();
        private RewardDesk desk;
        private Relays relays;
        private int count;

        Run() {
            this(FILE);
        }

        Run(String file) {
            this.file = file;
            this.desk = desk();
            this.relays = relays();
        }

        private RewardDesk desk() {
            return new RewardDesk(
                    documents,
                    clock,
                    YamlProgrammes.read("test.yaml", file, DemoRules.law()),
                    id -> Optional.of(Money.of("100000.00", id.currency().getCurrencyCode())));
        }

        private Relays relays() {
            var reactions = new Reactions();
            desk.reactions().forEach(one -> one.addTo(reactions));
            return new Relays(reactions, documents, documents, (reaction, partition, event, at, fault) -> {
                throw fault;
            });
        }

        void tell(List<Step> steps) {
            steps.forEach(this::step);
            work();
            assertThat(count(Stage.PAYABLE) + count(Stage.HELD)).isEqualTo(earned.size());
            assertThat(held())
                    .isEqualTo(desk.braking()
                            .stop("CHEQUING")
                            .map(stop -> stop.waiting().size())
                            .orElse(0));
            while (desk.braking().stop("CHEQUING").isPresent()) {
                reset();
                work();
            }
            assertThat(count(Stage.PAYABLE)).isEqualTo(earned.size());
        }

        private void step(Step step) {
            switch (step) {
                case QUALIFY -> qualify("R-" + ++count);
                case QUALIFY_AGAIN -> qualify("R-" + Math.max(1, count));
                case WORK -> {
                    work();
                    assertThat(desk.braking()
                                    .stop("CHEQUING")
                                    .map(stop -> stop.breaker().count())
                                    .orElse(0))
                            .isLessThanOrEqualTo(MOST_A_DAY);
                }
                case RESET -> reset();
                case RESET_TWICE -> {
                    var stop = desk.braking().stop("CHEQUING");
                    reset();
                    stop.ifPresent(one ->
                            desk.braking().reset("CHEQUING", one.breaker().trip(), new PersonId("pat")));
                }
                case HEAR_ALL_AGAIN -> {
                    documents.forgetPositions();
                    desk = desk();
                    relays = relays();
                }
                case NEXT_DAY -> now = now.plus(Duration.ofDays(1));
            }
        }

        private void reset() {
            desk.braking()
                    .stop("CHEQUING")
                    .ifPresent(stop ->
                            desk.braking().reset("CHEQUING", stop.breaker().trip(), new PersonId("pat")));
        }

        private void qualify(String id) {
            var facts = new ReferralFacts(
                    new CaseId(id), new Product("CHEQUING"), Country.CA, Samples.ANA, "customer:C-" + id, now);
            desk.qualified(facts);
            earned.put(id, Samples.ANAS);
        }

        private void work() {
            for (int i = 0; i < 200; i++) {
                if (relays.all().stream().filter(one -> one.work()).count() == 0) {
                    return;
                }
            }
            throw new AssertionError("It does not come to rest");
        }

        private long count(Stage stage) {
            return desk.entitlements().of(Samples.ANAS).stream()
                    .filter(one -> one.stage() == stage)
                    .count();
        }

        private int held() {
            return (int) desk.entitlements().of(Samples.ANAS).stream()
                    .filter(one -> one.isHeldFor(HoldReason.BREAKER))
                    .count();
        }
    }
}
