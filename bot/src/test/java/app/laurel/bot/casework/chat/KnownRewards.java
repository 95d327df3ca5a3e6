package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.Disputable;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In tests, Ana knows of one reward. */
@Component
final class KnownRewards implements Disputable {

    @Override
    public Optional<String> title(String id, PersonId asker, Voice voice) {
        return id.equals("T-1001") && asker.value().equals("ana")
                ? Optional.of("Referral of Maya Chen")
                : Optional.empty();
    }
}
