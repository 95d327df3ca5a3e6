package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import app.laurel.bot.store.Relays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells a reaction once more of the event that it could not digest. */
@Component
final class RetryingEvents implements Retrying {

    private final ObjectProvider<Relays> relays;

    RetryingEvents(ObjectProvider<Relays> relays) {
        this.relays = relays;
    }

    @Override
    public String name() {
        return Poisoned.EVENT;
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        return relays.getObject().retry(arguments.get(0), arguments.get(1), arguments.get(2));
    }
}
