package app.laurel.bot.reward.chat;

import app.laurel.bot.casework.Disputable;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets everybody challenge their own rewards, by the reward's id or that of what earned it. */
@Component
final class DisputableRewards implements Disputable {

    private final LookingUp rewards;
    private final Sentences sentences;

    DisputableRewards(LookingUp rewards, Sentences sentences) {
        this.rewards = rewards;
        this.sentences = sentences;
    }

    @Override
    public Optional<String> title(String id, PersonId asker, Voice voice) {
        return rewards.of(Owner.of(asker)).stream()
                .filter(one ->
                        one.id().value().equals(id) || one.cause().id().equalsIgnoreCase(id) || one.isCarriedBy(id))
                .findFirst()
                .map(one -> sentences.in(voice).cause(one));
    }
}
