package app.laurel.bot.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.Statement;
import app.laurel.bot.payout.event.PayoutCreated;
import app.laurel.bot.payout.store.PayoutStores;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What Laurel relies on from every rail, and from whatever brings its news. */
public abstract class PaymentRailContract {

    protected final MovableClock clock = new MovableClock();
    protected final InMemoryDocuments documents = new InMemoryDocuments(clock);
    protected final Payouts payouts = PayoutStores.in(documents, new Trail(documents, clock));
    protected final Learning learning = new Learning(payouts, clock);
    protected final List<Refusal> troubles = new CopyOnWriteArrayList<>();

    /** The rail, with nothing yet that goes wrong. */
    protected abstract PaymentRail rail();

    /** How many payments the other side's own books have that were not refused. */
    protected abstract long payments();

    /** The next order is accepted, but its answer is lost. */
    protected abstract void losesTheAnswer();

    /** From now on orders are refused for good. */
    protected abstract void refuses();

    /** From now on nothing is taken in, or it is again. */
    protected abstract void isBusy(boolean busy);

    /** Everything that needs no answer from the other side gets done. */
    protected abstract void worksOff();

    /** The other side says that the money has arrived. */
    protected abstract void tellsOfArrival(PayoutId key);

    /** The other side says that the money came back. */
    protected abstract void tellsOfReturn(PayoutId key);

    /** The owner of orders. */
    protected String owner() {
        return "ana";
    }

    @Test
    void acceptsAnOrderAndKnowsItAfterwards() {
        carriesOn(order(1));
        worksOff();
        assertThat(state(1)).isIn(State.ACKNOWLEDGED, State.SETTLED);
        assertThat(rail().ask(order(1).id())).isInstanceOfAny(Found.Accepted.class, Found.Arrived.class);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void saysSoIfItDoesNotKnowAKey() {
        assertThat(rail().ask(order(1).id())).isInstanceOf(Found.NotKnown.class);
    }

    @Test
    void opensItsBooksForAComparison() {
        var books = rail().statement();
        carriesOn(order(1));
        worksOff();
        books.ifPresent(statement -> {
            assertThat(statement.find(order(1).id()))
                    .isEqualTo(new Statement.Answer.There(
                            new Statement.Line(order(1).id().value(), order(1).amount(), true)));
            assertThat(statement.find(order(2).id())).isInstanceOf(Statement.Answer.Nothing.class);
            assertThat(statement.lines().map(Statement.Line::key).toList())
                    .isEqualTo(statement.isRead() ? List.of(order(1).id().value()) : List.of());
        });
    }

    @Test
    void paysOnceHoweverOftenAnOrderIsSent() throws Exception {
        var rail = rail();
        var sends = new ArrayList<Callable<Sent>>();
        for (int i = 0; i < 20; i++) {
            sends.add(() -> rail.send(order(1)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(sends)) {
                assertThat(sent.get()).isInstanceOfAny(Sent.Accepted.class, Sent.Arrived.class, Sent.Batched.class);
            }
        }
        worksOff();
        rail.send(order(1));
        worksOff();
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void tellsPaymentsApartByTheirKeys() {
        var rail = rail();
        rail.send(order(1));
        rail.send(order(2));
        worksOff();
        assertThat(payments()).isEqualTo(2);
    }

    @Test
    void isAskedWhenAnAnswerIsLostAndPaysOnce() {
        losesTheAnswer();
        carriesOn(order(1));
        assertThat(state(1)).isIn(State.SUBMITTED, State.UNKNOWN);
        worksOff();
        carriesOn(order(1));
        assertThat(state(1)).isIn(State.ACKNOWLEDGED, State.SETTLED);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void refusesForGood() {
        refuses();
        carriesOn(order(1));
        worksOff();
        carriesOn(order(1));
        assertThat(state(1)).isEqualTo(State.FAILED_FINAL);
        assertThat(payments()).isZero();
    }

    @Test
    void paysOnceWhenItIsNotBusyAnyMore() {
        isBusy(true);
        carriesOn(order(1));
        worksOff();
        assertThat(state(1)).isIn(State.SUBMITTED, State.RETRYABLE);
        assertThat(payments()).isZero();
        isBusy(false);
        carriesOn(order(1));
        worksOff();
        assertThat(state(1)).isIn(State.ACKNOWLEDGED, State.SETTLED);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void tellsOfWhatComesBack() {
        carriesOn(order(1));
        worksOff();
        tellsOfArrival(order(1).id());
        assertThat(state(1)).isEqualTo(State.SETTLED);
        tellsOfReturn(order(1).id());
        assertThat(state(1)).isEqualTo(State.RETURNED);
    }

    @Test
    void staysReturnedWhateverIsToldLate() {
        carriesOn(order(1));
        worksOff();
        tellsOfArrival(order(1).id());
        tellsOfArrival(order(1).id());
        tellsOfReturn(order(1).id());
        learning.hear(rail().name(), order(1).id(), new News.Arrived(ScriptedRail.SOON));
        learning.hear(rail().name(), order(1).id(), new News.Accepted(ScriptedRail.SOON));
        assertThat(state(1)).isEqualTo(State.RETURNED);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void isNotBelievedAboutAPayoutOfAnotherRail() {
        carriesOn(order(1));
        worksOff();
        assertThat(learning.hear("other", order(1).id(), new News.Failed("REFUSED")))
                .isFalse();
        assertThat(state(1)).isIn(State.ACKNOWLEDGED, State.SETTLED);
    }

    protected final State state(int attempt) {
        return payouts.find(order(attempt).id()).orElseThrow().state();
    }

    /** What the lane of the rail does with a payout. */
    protected final void carriesOn(Order order) {
        payouts.decide(
                order.id(),
                Actor.rule("test"),
                before -> before.isPresent()
                        ? Decision.answer(before.get())
                        : Decision.change(
                                Payout.created(order, clock.instant()),
                                Payout.created(order, clock.instant()),
                                new PayoutCreated(order.id(), order.rail())));
        var rails = new Rails(List.of(rail()), new PayoutSettings(rail().name(), rail().name(), Map.of()));
        new Sending(payouts, rails, learning, clock)
                .carryOn(order.id(), payouts.find(order.id()).orElseThrow().changes());
        clock.advance(Duration.ofMillis(1));
    }

    protected final Order order(int attempt) {
        var entitlement = EntitlementId.of("R-1", "referrer");
        return new Order(
                PayoutId.of(entitlement, attempt),
                entitlement,
                new Owner(owner()),
                Money.of("50.00", "CAD"),
                attempt,
                rail().name());
    }
}
