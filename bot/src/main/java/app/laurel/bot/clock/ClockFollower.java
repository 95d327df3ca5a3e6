package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import java.time.Duration;

/** Keeps the demo's clock together with those of the other instances. */
final class ClockFollower implements Worker {

    private final LaurelClock clock;

    ClockFollower(LaurelClock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public boolean work() {
        if (clock.isMovable()) {
            clock.follow();
        }
        return false;
    }

    @Override
    public Duration rest() {
        return clock.isMovable() ? Duration.ofSeconds(1) : Duration.ofHours(1);
    }

    @Override
    public boolean isWoken() {
        return false;
    }
}
