package app.laurel.bot.payout.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Payout;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Payouts as documents, each in a partition of its own. */
@Component
final class PayoutDocuments implements Payouts {

    private final Aggregates<Payout, PayoutDocument> payouts;

    PayoutDocuments(Documents documents, Trail trail) {
        this.payouts =
                new Aggregates<>(documents, trail, PayoutDocument.class, PayoutDocument::payout, PayoutDocument::of);
    }

    @Override
    public Optional<Payout> find(PayoutId id) {
        return payouts.find(key(id));
    }

    @Override
    public <R> R decide(PayoutId id, Actor actor, Function<Optional<Payout>, Decision<Payout, R>> rule) {
        return payouts.decide(key(id), actor, rule);
    }

    private static Key key(PayoutId id) {
        return new Key("P|" + id, "payout");
    }
}
