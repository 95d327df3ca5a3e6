package app.laurel.bot.payout.payment;

import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import java.util.List;

class ScriptedRailTests extends PaymentRailContract {

    private final ScriptedRail rail = new ScriptedRail();

    @Override
    protected PaymentRail rail() {
        return rail;
    }

    @Override
    protected long payments() {
        return rail.books().values().stream()
                .filter(entry -> entry.state() != State.FAILED_FINAL)
                .count();
    }

    @Override
    protected void losesTheAnswer() {
        rail.plays(List.of(ScriptedRail.Trick.SILENT));
    }

    @Override
    protected void refuses() {
        rail.plays(List.of(ScriptedRail.Trick.REFUSES));
    }

    @Override
    protected void isBusy(boolean busy) {
        if (busy) {
            rail.plays(List.of(ScriptedRail.Trick.BUSY));
        }
    }

    @Override
    protected void worksOff() {}

    @Override
    protected void tellsOfArrival(PayoutId key) {
        rail.put(key, State.SETTLED);
        learning.hear("simulated", key, new News.Arrived(ScriptedRail.SOON));
    }

    @Override
    protected void tellsOfReturn(PayoutId key) {
        rail.put(key, State.RETURNED);
        learning.hear("simulated", key, new News.Returned("ACCOUNT_CLOSED"));
    }
}
