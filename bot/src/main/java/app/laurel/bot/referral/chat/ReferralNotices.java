package app.laurel.bot.referral.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.CaseShowing;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.ReferralMoved;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Referring;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the one card of a referral current with its referrer; of the money itself the reward room tells. */
@Component
final class ReferralNotices implements Reacting, CaseShowing {

    private final Referring referring;
    private final Earnings earnings;
    private final CaseCards cards;
    private final People people;
    private final Voices voices;
    private final Messenger messenger;
    private final LastShown shown = new LastShown();

    ReferralNotices(
            Referring referring,
            Earnings earnings,
            CaseCards cards,
            People people,
            Voices voices,
            Messenger messenger) {
        this.referring = referring;
        this.earnings = earnings;
        this.cards = cards;
        this.people = people;
        this.voices = voices;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.sending(
                Reactions.SHOWING, ReferralMoved.class, "referral.show", (event, at) -> show(event.id(), at.id()));
    }

    @Override
    public void show(CaseId id, String cause) {
        referring.find(id).ifPresent(referral -> {
            var state = new LastShown.State(referral, earnings.of(referral));
            if (shown.isNew(state)) {
                referrer(referral).ifPresent(person -> show(person, referral, cause));
                shown.keep(state);
            }
        });
    }

    private void show(Person person, Referral referral, String cause) {
        var card = cards.card(referral, Reader.REFERRER, Tongue.of(voices.of(person)));
        messenger.show(person.id(), Matter.MONEY, "referral:" + referral.id(), cause, card);
    }

    private Optional<Person> referrer(Referral referral) {
        return referral.particulars().referrer() instanceof Referrer.Employee(var id)
                ? people.find(id)
                : Optional.empty();
    }
}
