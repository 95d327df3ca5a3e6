package app.laurel.bot.chat.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrafficTests {

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Traffic traffic = traffic(true);

    @Test
    void sendsSteadilyCloseToWhatTheTenantMay() {
        assertThat(sentIn(Duration.ofSeconds(10), 0)).hasSizeBetween(460, 500);
    }

    @Test
    void sendsFasterTheSoonerTeamsAnswersAndNeverMoreThanTeamsCountsInAnySecond() {
        var random = new Random(7);
        var counted = new ArrayList<Instant>();
        var underWay = new TreeMap<Instant, List<Call>>();
        for (int tick = 0; tick < 30_000; tick++) {
            var now = clock.instant();
            var answered = underWay.headMap(now, true);
            answered.values().forEach(calls -> calls.forEach(call -> call.answered(now)));
            answered.clear();
            traffic.take("19:" + tick, now).ifPresent(call -> {
                var takes = random.nextInt(50) == 0 ? 40 : random.nextInt(1, 10);
                underWay.computeIfAbsent(now.plusMillis(takes), first -> new ArrayList<>())
                        .add(call);
                counted.add(now.plusMillis(random.nextInt(takes)));
            });
            clock.advance(Duration.ofMillis(1));
        }
        counted.sort(null);
        for (int i = 50; i < counted.size(); i++) {
            assertThat(Duration.between(counted.get(i - 50), counted.get(i)))
                    .as("fifty-one from %s", counted.get(i - 50))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
        assertThat(counted).as("in thirty seconds").hasSizeGreaterThan(30 * 48);
    }

    @Test
    void letsAnswersGoAtOnceAndSendsSoMuchLessOfTheRest() {
        var start = System.nanoTime();
        assertThat(sentIn(Duration.ofSeconds(10), 2)).hasSizeBetween(440, 470);
        assertThat(System.nanoTime() - start)
                .as("no answer has waited, for the clock stands still")
                .isLessThan(Duration.ofSeconds(1).toNanos());
    }

    @Test
    void owesNothingForAnswersOfAQuietTime() {
        for (int answer = 0; answer < 1_000; answer++) {
            clock.advance(Duration.ofMillis(30));
            traffic.answer("a:ana", () -> true);
        }
        clock.advance(Duration.ofSeconds(30));
        assertThat(sentIn(Duration.ofSeconds(1), 0)).hasSizeGreaterThan(40);
    }

    @Test
    void sharesTheTenantsRateAmongInstances() {
        var one = traffic(false);
        var other = traffic(false);
        var sent = new ArrayList<Instant>();
        for (int tick = 0; tick < 2_000; tick++) {
            for (var either : List.of(one, other)) {
                if (either.take("19:" + sent.size(), clock.instant()).isPresent()) {
                    sent.add(clock.instant());
                }
            }
            clock.advance(Duration.ofMillis(5));
        }
        assertThat(sent).hasSizeGreaterThan(450);
        for (int i = 50; i < sent.size(); i++) {
            assertThat(Duration.between(sent.get(i - 50), sent.get(i)))
                    .as("fifty-one from %s", sent.get(i - 50))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void forgetsWhatItDrewWhenTheClockIsSetBack() {
        sentIn(Duration.ofSeconds(1), 0);
        clock.advance(Duration.ofDays(-1));
        traffic.forget();
        assertThat(sentIn(Duration.ofSeconds(1), 0)).hasSizeGreaterThan(40);
    }

    private List<Instant> sentIn(Duration time, int answersASecond) {
        var sent = new ArrayList<Instant>();
        for (int tick = 0; tick < time.toMillis() / 5; tick++) {
            if (answersASecond > 0 && tick % (200 / answersASecond) == 0) {
                traffic.answer("a:" + tick, () -> true);
            }
            if (traffic.take("19:" + tick, clock.instant()).isPresent()) {
                sent.add(clock.instant());
            }
            clock.advance(Duration.ofMillis(5));
        }
        return sent;
    }

    private Traffic traffic(boolean sole) {
        return Sendings.usual(documents, clock, sole);
    }
}
