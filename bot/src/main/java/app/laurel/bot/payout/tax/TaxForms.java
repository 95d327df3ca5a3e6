package app.laurel.bot.payout.tax;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.hold.Holding;
import app.laurel.bot.reward.overview.LookingUp;
import java.time.InstantSource;

/** Takes note of tax forms, and lets go on what waited for them. */
public final class TaxForms implements Reacting {

    private static final Actor RULE = Actor.rule("tax-form");

    private final TaxBooks books;
    private final LookingUp rewards;
    private final Holding holding;
    private final InstantSource clock;

    TaxForms(TaxBooks books, LookingUp rewards, Holding holding, InstantSource clock) {
        this.books = books;
        this.rewards = rewards;
        this.holding = holding;
        this.clock = clock;
    }

    /** A form is in; saying so twice changes nothing. */
    public void received(Owner owner, String form, PersonId by) {
        books.keep(new TaxForm(owner, form, by, clock.instant()));
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(TaxFormReceived.class, "payout.release-tax-form", (event, occurrence) -> release(event.owner()));
    }

    private void release(Owner owner) {
        rewards.of(owner).stream()
                .filter(one -> one.isHeldFor(HoldReason.TAX_FORM))
                .forEach(one -> holding.resume(owner, one.id(), HoldReason.TAX_FORM, RULE));
    }
}
