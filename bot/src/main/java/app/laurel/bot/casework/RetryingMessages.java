package app.laurel.bot.casework;

import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.event.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a message on its way once more. */
@Component
final class RetryingMessages implements Retrying {

    static final String NAME = "message";

    private final Outbox outbox;

    RetryingMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        return outbox.retry(arguments.get(0), arguments.get(1));
    }
}
