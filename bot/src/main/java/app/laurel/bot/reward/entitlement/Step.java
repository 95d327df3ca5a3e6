package app.laurel.bot.reward.entitlement;

import app.laurel.bot.event.Decision;
import app.laurel.bot.reward.event.EntitlementEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The three ends of a rule about an existing entitlement. */
public final class Step {

    private Step() {}

    /** What a rule says about an entitlement that there has to be. */
    public static Function<Optional<Entitlement>, Decision<Entitlement, Outcome>> on(
            Function<Entitlement, Decision<Entitlement, Outcome>> rule) {
        return before -> before.map(rule).orElseGet(() -> Decision.answer(new Outcome.Unknown()));
    }

    /** It moves, and this is told of it. */
    public static Decision<Entitlement, Outcome> done(Entitlement next, EntitlementEvent... events) {
        return Decision.change(next, new Outcome.Done(next), List.of(events));
    }

    /** It is there; nothing changes. */
    public static Decision<Entitlement, Outcome> already(Entitlement now) {
        return Decision.answer(new Outcome.Done(now));
    }

    /** It may not; nothing changes. */
    public static Decision<Entitlement, Outcome> refused(Entitlement now) {
        return Decision.answer(new Outcome.Refused(now));
    }
}
