package app.laurel.bot.casework;

import app.laurel.bot.chat.Unanswered;
import app.laurel.bot.people.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes exceptions of turns that nobody could answer. */
@Component
final class UnansweredTurns implements Unanswered {

    private final Exceptions exceptions;

    UnansweredTurns(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public void keep(String turn, String conversation, String why) {
        exceptions.raise(new Refusal(
                "turn-unanswered", turn + " in " + conversation, Role.ADMINISTRATOR, why, Optional.empty()));
    }
}
