package app.laurel.bot.reward;

import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The three ends of a rule about an existing entitlement. */
final class Step {

    private Step() {}

    static Function<Optional<Entitlement>, Decision<Entitlement, Outcome>> on(
            Function<Entitlement, Decision<Entitlement, Outcome>> rule) {
        return before -> before.map(rule).orElseGet(() -> Decision.answer(new Outcome.Unknown()));
    }

    static Decision<Entitlement, Outcome> done(Entitlement next, EntitlementEvent... events) {
        return Decision.change(next, new Outcome.Done(next), List.of(events));
    }

    static Decision<Entitlement, Outcome> already(Entitlement now) {
        return Decision.answer(new Outcome.Done(now));
    }

    static Decision<Entitlement, Outcome> refused(Entitlement now) {
        return Decision.answer(new Outcome.Refused(now));
    }
}
