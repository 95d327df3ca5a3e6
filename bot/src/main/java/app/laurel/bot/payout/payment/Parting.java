package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.staff.PersonLeft;

/** Stops the payouts of somebody who leaves, as far as nothing has been sent. */
final class Parting implements Reacting {

    private static final Actor RULE = Actor.rule("employment");

    private final LookingUp rewards;
    private final Stopping stopping;

    Parting(LookingUp rewards, Stopping stopping) {
        this.rewards = rewards;
        this.stopping = stopping;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(PersonLeft.class, "payout.left", (event, at) -> stop(event.person()));
    }

    private void stop(PersonId person) {
        rewards.of(Owner.of(person)).stream()
                .filter(one -> one.stage() == Stage.IN_PAYOUT)
                .map(Entitlement::transfer)
                .forEach(transfer -> transfer.ifPresent(one -> stopping.stop(new PayoutId(one.id()), RULE)));
    }
}
