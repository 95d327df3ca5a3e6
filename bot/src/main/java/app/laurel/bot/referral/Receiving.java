package app.laurel.bot.referral;

import app.laurel.bot.event.Reactions;

/** Takes in what the CRM says: kept at once, acted upon right after. */
public final class Receiving {

    private final Inbox inbox;
    private final Cases cases;
    private final Confirming confirming;
    private final Following following;
    private final Oddities oddities;
    private final OneByOne oneByOne = new OneByOne();

    Receiving(Inbox inbox, Cases cases, Confirming confirming, Following following, Oddities oddities) {
        this.inbox = inbox;
        this.cases = cases;
        this.confirming = confirming;
        this.following = following;
        this.oddities = oddities;
    }

    void addTo(Reactions reactions) {
        reactions.sending(
                Reactions.INTAKE,
                ConfirmationReceived.class,
                "referral.confirm",
                (event, occurrence) -> inbox.find(event.crmId(), event.eventId())
                        .ifPresent(told -> oneByOne.run(event.crmId(), () -> confirm(told))));
    }

    /** A new case is followed as it moves; what one is found by besides is entered at once, as it need not move for it. */
    private void confirm(Confirmation told) {
        var confirmed = confirming.confirm(told);
        if (confirmed.learnt()) {
            following.learnt(confirmed.id());
        }
    }

    /** Once this returns, it is never lost. An event that comes again with other content stays as it came first. */
    public Inbox.Receipt receive(Confirmation told) {
        var receipt = inbox.keep(told);
        if (receipt == Inbox.Receipt.KNOWN_OTHERWISE) {
            var id = cases.named(told.crmId()).orElseGet(() -> cases.idFor("crm:" + told.crmId()));
            oddities.note(id, Oddity.EVENT_CHANGED, told.crmId() + "/" + told.eventId());
        }
        return receipt;
    }
}
