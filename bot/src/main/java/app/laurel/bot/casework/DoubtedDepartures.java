package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.Role;
import app.laurel.bot.staff.Departing;
import app.laurel.bot.staff.Doubts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks an administrator whether so many people have really left; to try again is to say yes. */
@Component
final class DoubtedDepartures implements Doubts, Retrying {

    private static final String KIND = "mass-leave";

    private final Exceptions exceptions;
    private final Departing departing;

    DoubtedDepartures(Exceptions exceptions, Departing departing) {
        this.exceptions = exceptions;
        this.departing = departing;
    }

    @Override
    public void raise(String loss, int missing, int of) {
        exceptions.raise(new Refusal(
                KIND,
                loss,
                Role.ADMINISTRATOR,
                "%d of %d people".formatted(missing, of),
                Optional.of(new Retry(KIND, List.of(loss)))));
    }

    @Override
    public void settle(String loss) {
        exceptions.settle(KIND, loss, Role.ADMINISTRATOR);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        return departing.confirm(arguments.getFirst(), actor);
    }
}
