package app.laurel.bot.referral.chat;

import app.laurel.bot.casework.Disputable;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.LookingUp;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a referral be challenged by those who may see it. */
@Component
final class DisputableReferrals implements Disputable {

    private final LookingUp lookingUp;
    private final CaseCards cards;

    DisputableReferrals(LookingUp lookingUp, CaseCards cards) {
        this.lookingUp = lookingUp;
        this.cards = cards;
    }

    @Override
    public Optional<String> title(String id, PersonId asker, Voice voice) {
        return lookingUp
                .see(asker, new CaseId(id.strip().toUpperCase(Locale.ROOT)))
                .map(referral -> cards.title(referral, Tongue.of(voice)));
    }
}
