package app.laurel.bot.referral.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.ReferralMoved;
import app.laurel.bot.referral.ReferralRewardMoved;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Referring;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the one card of a referral current with its referrer; of the money itself the reward room tells. */
@Component
final class ReferralNotices implements Reacting {

    private final Referring referring;
    private final CaseCards cards;
    private final People people;
    private final Voices voices;
    private final Messenger messenger;
    private final LastShown shown = new LastShown();

    ReferralNotices(Referring referring, CaseCards cards, People people, Voices voices, Messenger messenger) {
        this.referring = referring;
        this.cards = cards;
        this.people = people;
        this.voices = voices;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Reactions reactions) {
        var lane = Reactions.SHOWING;
        reactions.sending(lane, ReferralMoved.class, "referral.show", (event, at) -> show(event.id(), at));
        reactions.sending(lane, ReferralRewardMoved.class, "referral.show-reward", (event, at) -> show(event.id(), at));
    }

    private void show(CaseId id, Occurrence at) {
        referring.find(id).filter(shown::isNew).ifPresent(referral -> {
            referrer(referral).ifPresent(person -> {
                var card = cards.card(referral, Reader.REFERRER, Tongue.of(voices.of(person)));
                messenger.show(person.id(), Matter.MONEY, "referral:" + referral.id(), at.id(), card);
            });
            shown.keep(referral);
        });
    }

    private Optional<Person> referrer(Referral referral) {
        return referral.particulars().referrer() instanceof Referrer.Employee(var id)
                ? people.find(id)
                : Optional.empty();
    }
}
