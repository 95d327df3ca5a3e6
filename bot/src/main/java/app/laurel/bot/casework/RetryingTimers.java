package app.laurel.bot.casework;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Actor;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets a timer whose deed failed once more, for now. */
@Component
final class RetryingTimers implements Retrying {

    private final Timers timers;
    private final InstantSource clock;

    RetryingTimers(Timers timers, InstantSource clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Poisoned.TIMER;
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        timers.set(arguments.get(0), arguments.get(1), Integer.parseInt(arguments.get(2)), clock.instant());
        return true;
    }
}
