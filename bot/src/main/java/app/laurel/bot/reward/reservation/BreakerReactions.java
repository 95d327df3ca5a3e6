package app.laurel.bot.reward.reservation;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.breaker.BreakerReset;
import app.laurel.bot.reward.breaker.BreakerTripped;
import java.util.Optional;

/** Gives a stop to the programme's owner, and lets all go on that waited for its end. */
final class BreakerReactions implements Reacting {

    private static final String KIND = "programme-stopped";

    private final Reserving reserving;
    private final Exceptions exceptions;

    BreakerReactions(Reserving reserving, Exceptions exceptions) {
        this.reserving = reserving;
        this.exceptions = exceptions;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                BreakerTripped.class,
                "reward.own-stop",
                (tripped, at) -> exceptions.raise(new Refusal(
                        KIND,
                        subject(tripped.programme(), tripped.trip()),
                        Role.PROGRAMME_OWNER,
                        "circuit-breaker",
                        Optional.empty())));
        reactions.on(BreakerReset.class, "reward.end-stop", (reset, at) -> {
            reserving.letThrough(reset);
            exceptions.settle(KIND, subject(reset.programme(), reset.trip()), Role.PROGRAMME_OWNER);
        });
    }

    private static String subject(String programme, int trip) {
        return programme + " " + trip;
    }
}
