package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.payout.event.PayoutCreated;
import app.laurel.bot.payout.event.PayoutDue;

/** The lanes in which payouts go out, one for each rail, so that a slow one delays only its own. */
final class RailLanes implements Reacting {

    private final Rails rails;
    private final Sending sending;

    RailLanes(Rails rails, Sending sending) {
        this.rails = rails;
        this.sending = sending;
    }

    @Override
    public void addTo(Reactions reactions) {
        rails.all().forEach(rail -> addTo(reactions, rail.name()));
    }

    private void addTo(Reactions reactions, String rail) {
        var lane = "rail-" + rail;
        reactions.sending(lane, PayoutCreated.class, "payout.send." + rail, (event, occurrence) -> {
            if (event.rail().equals(rail)) {
                sending.carryOn(event.payout(), Payout.FIRST_CHANGE);
            }
        });
        reactions.sending(lane, PayoutDue.class, "payout.carry-on." + rail, (event, occurrence) -> {
            if (event.rail().equals(rail)) {
                sending.carryOn(event.payout(), event.change());
            }
        });
    }
}
