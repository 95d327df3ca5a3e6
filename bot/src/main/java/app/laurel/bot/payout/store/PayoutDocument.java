package app.laurel.bot.payout.store;

import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.payment.Payout;
import app.laurel.bot.payout.payment.Progress;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** A payout in a partition of its own. */
@Kind("payout")
record PayoutDocument(Order what, Progress progress, int sends, int asks, int changes) implements Document {

    static PayoutDocument of(Payout payout) {
        return new PayoutDocument(payout.order(), payout.progress(), payout.sends(), payout.asks(), payout.changes());
    }

    Payout payout() {
        return new Payout(what, progress, sends, asks, changes);
    }
}
