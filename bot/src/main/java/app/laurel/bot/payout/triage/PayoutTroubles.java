package app.laurel.bot.payout.triage;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.casework.Retry;
import app.laurel.bot.casework.Retrying;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.event.PayoutAcknowledged;
import app.laurel.bot.payout.event.PayoutContradicted;
import app.laurel.bot.payout.event.PayoutStuck;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.Waking;
import app.laurel.bot.people.Role;
import java.util.List;
import java.util.Optional;

/** Gives finance what a rail leaves unclear; a payout in doubt is never simply sent again. */
final class PayoutTroubles implements Reacting, Retrying {

    private static final String STUCK = "payout-stuck";
    private static final String UNDELIVERED = "payout-undelivered";
    private static final String CONTRADICTED = "payout-contradicted";
    private static final String ASK_AGAIN = "payout.ask-again";

    private final Exceptions exceptions;
    private final Payouts payouts;
    private final Waking waking;

    PayoutTroubles(Exceptions exceptions, Payouts payouts, Waking waking) {
        this.exceptions = exceptions;
        this.payouts = payouts;
        this.waking = waking;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                PayoutStuck.class,
                "payout.raise-stuck",
                (event, occurrence) -> raise(
                        event.reason().equals("UNDELIVERED") ? UNDELIVERED : STUCK, event.payout(), event.reason()));
        reactions.on(
                PayoutContradicted.class,
                "payout.raise-contradicted",
                (event, occurrence) -> raise(CONTRADICTED, event.payout(), event.news()));
        reactions.on(
                PayoutAcknowledged.class,
                "payout.settle-stuck",
                (event, occurrence) -> payouts.find(event.payout())
                        .filter(payout -> payout.asks() > 0)
                        .ifPresent(payout ->
                                exceptions.settle(STUCK, event.payout().value(), Role.FINANCE)));
    }

    @Override
    public String name() {
        return ASK_AGAIN;
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        return waking.wake(new PayoutId(arguments.getFirst()), actor).isPresent();
    }

    private void raise(String kind, PayoutId payout, String cause) {
        exceptions.raise(new Refusal(
                kind, payout.value(), Role.FINANCE, cause, Optional.of(new Retry(ASK_AGAIN, List.of(payout.value())))));
    }
}
