package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.PayoutId;
import java.util.Optional;
import java.util.function.Function;

/** Where payouts are kept. */
public interface Payouts {

    Optional<Payout> find(PayoutId id);

    <R> R decide(PayoutId id, Actor actor, Function<Optional<Payout>, Decision<Payout, R>> rule);
}
