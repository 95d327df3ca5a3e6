package app.laurel.bot.casework;

import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.people.Role;
import java.util.List;
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
    public void keep(String receiver, String cause, int round, String why) {
        // Given up again after somebody had it tried again, it is another exception.
        var again = round == 0 ? "" : ", attempt " + (round + 1);
        var refusal = new Refusal(
                "message-undelivered",
                cause + " to " + receiver + again,
                Role.ADMINISTRATOR,
                why,
                Optional.of(new Retry(RetryingMessages.NAME, List.of(receiver, cause))));
        // Telling an owner who can't be reached that they can't be reached would never end.
        if (cause.startsWith("exceptions:")) {
            exceptions.raiseQuietly(refusal);
        } else {
            exceptions.raise(refusal);
        }
    }
}
