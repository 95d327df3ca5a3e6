package app.laurel.bot.celebration.chat;

import app.laurel.bot.celebration.FirstReferrals;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.cards.celebration.FirstReferralCard;
import org.springframework.stereotype.Component;

/** Celebrates in the channel; published awards are announced there by their cycle, so they are not told again. */
@Component
final class CelebrationNotices implements Reacting {

    private final FirstReferrals firstReferrals;
    private final Messenger messenger;

    CelebrationNotices(FirstReferrals firstReferrals, Messenger messenger) {
        this.firstReferrals = firstReferrals;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.sending(
                Reactions.SHOWING,
                EntitlementIssued.class,
                "celebration.first-referral",
                (event, at) -> celebrate(event));
    }

    private void celebrate(EntitlementIssued issued) {
        // The cause names the person alone, and a cause is said once: later referrals stay quiet.
        firstReferrals
                .of(issued)
                .ifPresent(person -> messenger.announce(
                        "celebration.first-referral:" + person.id(), voice -> new FirstReferralCard(person.name())));
    }
}
