package app.laurel.bot.casework;

import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.people.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes exceptions of messages that could not be delivered. */
@Component
final class UndeliveredMessages implements Undelivered {

    private final Exceptions exceptions;

    UndeliveredMessages(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public void keep(String receiver, String cause, String why) {
        var refusal = new Refusal(
                "message-undelivered", cause + " to " + receiver, Role.ADMINISTRATOR, why, Optional.empty());
        // Telling an owner who can't be reached that they can't be reached would never end.
        if (cause.startsWith("exceptions:")) {
            exceptions.raiseQuietly(refusal);
        } else {
            exceptions.raise(refusal);
        }
    }
}
