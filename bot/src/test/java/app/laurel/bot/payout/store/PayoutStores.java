package app.laurel.bot.payout.store;

import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.tax.TaxBooks;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Trail;

/** The store of payouts, for tests in other rooms. */
public final class PayoutStores {

    private PayoutStores() {}

    public static Payouts in(Documents documents, Trail trail) {
        return new PayoutDocuments(documents, trail);
    }

    public static TaxBooks taxIn(Documents documents, Trail trail) {
        return new TaxDocuments(documents, trail);
    }
}
