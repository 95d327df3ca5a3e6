package app.laurel.bot.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.ListedOverview;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.store.PayoutStores;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.Overview;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FollowingUpTests {

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Payouts payouts = PayoutStores.in(documents, new Trail(documents, clock));
    private final List<Overview.Line> lines = new ArrayList<>();
    private final Rails rails = new Rails(
            List.of(new ScriptedRail(), new Gathering()), new PayoutSettings("simulated", "simulated", Map.of()));
    private final Schedule schedule = new Schedule(documents, clock, Duration.ofMinutes(5));

    FollowingUpTests() {
        new FollowingUp(new ListedOverview(lines), payouts, rails, new Waking(payouts), clock).addTo(schedule);
    }

    @Test
    void hasEachAskedAboutThatIsUnclearForLongHoweverMany() {
        var all = IntStream.range(0, 450)
                .mapToObj(i -> payout("simulated", Stage.IN_PAYOUT, one -> one.unknown(clock.instant())))
                .toList();
        passes(Duration.ofMinutes(30));
        assertThat(all).noneMatch(this::isAskedAbout);
        passes(Duration.ofHours(2));
        assertThat(all).allMatch(this::isAskedAbout);
    }

    @Test
    void isPatientWithABatchThatHasNotLeft() {
        var waiting = payout("gathering", Stage.IN_PAYOUT, one -> one);
        passes(Duration.ofHours(4));
        assertThat(isAskedAbout(waiting)).isFalse();
    }

    @Test
    void asksAfterTheDayOnWhichItShouldHaveArrivedAndThenLessAndLess() {
        var arrives = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20);
        var issued =
                payout("simulated", Stage.ISSUED, one -> one.acknowledged(new Arrival(arrives, true), clock.instant()));
        var asked = new ArrayList<Integer>();
        for (int day = 1; day <= 40; day++) {
            var before = changes(issued);
            passes(Duration.ofDays(1));
            if (changes(issued) > before) {
                asked.add(day - 20);
            }
        }
        assertThat(asked).containsExactly(1, 2, 4, 8, 16);
    }

    private void passes(Duration time) {
        clock.advance(time);
        schedule.jobs().forEach(job -> job.work());
    }

    private boolean isAskedAbout(PayoutId id) {
        return changes(id) > 3;
    }

    private int changes(PayoutId id) {
        return payouts.find(id).orElseThrow().changes();
    }

    private PayoutId payout(String rail, Stage stage, UnaryOperator<Payout> then) {
        var amount = Money.of("50.00", "CAD");
        var ref = new EntitlementRef(new Owner("ana"), EntitlementId.of("R-" + lines.size(), "referrer"));
        var order = new Order(PayoutId.of(ref.id(), 1), ref.id(), ref.owner(), amount, 1, rail);
        var now = then.apply(Payout.created(order, clock.instant()).submitted(clock.instant()));
        payouts.decide(order.id(), Actor.rule("test"), none -> Decision.change(now, now));
        lines.add(new Overview.Line(
                ref,
                amount,
                "R-1",
                "CHEQUING",
                stage,
                Optional.empty(),
                Optional.of(order.id().value()),
                clock.instant(),
                Optional.empty(),
                clock.instant(),
                1));
        return order.id();
    }

    /** A rail that takes files. */
    private static final class Gathering implements PaymentRail {
        @Override
        public String name() {
            return "gathering";
        }

        @Override
        public boolean gathers() {
            return true;
        }

        @Override
        public Sent send(Order order) {
            return new Sent.Batched();
        }

        @Override
        public Found ask(PayoutId key) {
            return new Found.Batched();
        }

        @Override
        public Duration settlingTime() {
            return Duration.ZERO;
        }
    }
}
