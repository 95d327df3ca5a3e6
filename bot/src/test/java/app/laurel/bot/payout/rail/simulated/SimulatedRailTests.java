package app.laurel.bot.payout.rail.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.payment.PaymentRailContract;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatedRailTests extends PaymentRailContract {

    private SimulatedRail rail = with(SimulatedSettings.lucky());
    private final SimulatedClerk clerk = clerk(SimulatedSettings.lucky());

    @Override
    protected PaymentRail rail() {
        return rail;
    }

    @Override
    protected long payments() {
        return documents.all(Query.in(Entry.BOOKS, Entry.class)).stream()
                .filter(entry -> entry.value().state() != Entry.State.REFUSED)
                .count();
    }

    @Override
    protected void losesTheAnswer() {
        rail = with(Fate.TIMES_OUT_AFTER_ACCEPTING);
    }

    @Override
    protected void refuses() {
        rail = with(Fate.FAILS_FOR_GOOD);
    }

    @Override
    protected void isBusy(boolean busy) {
        rail = busy ? with(Fate.FAILS_FOR_NOW) : with(SimulatedSettings.lucky());
    }

    @Override
    protected void worksOff() {}

    @Override
    protected void tellsOfArrival(PayoutId key) {
        var stored = documents.read(Entry.key(key.value()), Entry.class).orElseThrow();
        var comesBack = Entry.of(
                order(1),
                Entry.State.ACCEPTED,
                stored.value().arrival(),
                clock.instant(),
                true,
                stored.value().due());
        documents.commit(Batch.in(Entry.BOOKS, Write.replace(stored, comesBack)));
        clerkWorks();
    }

    @Override
    protected void tellsOfReturn(PayoutId key) {
        clerkWorks();
    }

    private void clerkWorks() {
        clock.advance(Duration.ofSeconds(6));
        clerk.work();
    }

    @Test
    void keepsItsBooksWhenItIsStartedAnew() {
        rail.send(order(1));
        var again = with(SimulatedSettings.lucky());
        assertThat(again.ask(order(1).id())).isInstanceOf(Found.Accepted.class);
    }

    @Test
    void acceptsWithoutSayingSo() {
        var silent = with(Fate.TIMES_OUT_AFTER_ACCEPTING);
        assertThat(silent.send(order(1))).isInstanceOf(Sent.Unclear.class);
        assertThat(silent.ask(order(1).id())).isInstanceOf(Found.Accepted.class);
    }

    @Test
    void losesAnOrderOnce() {
        var unlucky = with(Fate.TIMES_OUT_BEFORE_ACCEPTING);
        assertThat(unlucky.send(order(1))).isInstanceOf(Sent.Unclear.class);
        assertThat(unlucky.ask(order(1).id())).isInstanceOf(Found.NotKnown.class);
        assertThat(unlucky.send(order(1))).isInstanceOf(Sent.Accepted.class);
    }

    @Test
    void refusesForNowOrForGood() {
        assertThat(with(Fate.FAILS_FOR_NOW).send(order(1))).isInstanceOf(Sent.NotNow.class);
        assertThat(with(Fate.FAILS_FOR_GOOD).send(order(2))).isInstanceOf(Sent.Refused.class);
        assertThat(rail.ask(order(2).id())).isInstanceOf(Found.Failed.class);
    }

    private SimulatedRail with(Fate fate) {
        return with(SimulatedSettings.lucky().with(Map.of("50.00", fate)));
    }

    private SimulatedRail with(SimulatedSettings settings) {
        return new SimulatedRail(documents, settings, clock);
    }

    private SimulatedClerk clerk(SimulatedSettings settings) {
        return new SimulatedClerk(documents, learning, settings, clock);
    }
}
