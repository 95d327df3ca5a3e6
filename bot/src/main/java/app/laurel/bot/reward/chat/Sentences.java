package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.overview.LookingUp;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Makes sentences about rewards for whoever reads them. */
@Component
public final class Sentences {

    private final People people;
    private final LookingUp rewards;
    private final InstantSource clock;

    Sentences(People people, LookingUp rewards, InstantSource clock) {
        this.people = people;
        this.rewards = rewards;
        this.clock = clock;
    }

    public RewardSentences in(Voice voice) {
        return new RewardSentences(voice, people, rewards, clock.instant());
    }
}
