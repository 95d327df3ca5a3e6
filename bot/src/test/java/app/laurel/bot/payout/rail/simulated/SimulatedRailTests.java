package app.laurel.bot.payout.rail.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PaymentRailContract;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Query;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatedRailTests extends PaymentRailContract {

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final SimulatedRail rail = new SimulatedRail(documents, SimulatedSettings.lucky(), InstantSource.system());

    @Override
    protected PaymentRail rail() {
        return rail;
    }

    @Override
    protected long payments() {
        return documents.all(Query.in(Entry.BOOKS, Entry.class)).size();
    }

    @Test
    void keepsItsBooksWhenItIsStartedAnew() {
        rail.send(order(1));
        var again = new SimulatedRail(documents, SimulatedSettings.lucky(), InstantSource.system());
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
        return new SimulatedRail(
                documents, SimulatedSettings.lucky().with(Map.of("50.00", fate)), InstantSource.system());
    }
}
