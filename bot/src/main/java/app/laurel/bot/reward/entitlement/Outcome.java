package app.laurel.bot.reward.entitlement;

import java.util.Optional;

/** What became of a wish to move an entitlement. */
public sealed interface Outcome {

    /** It is there now; also if it was before. */
    record Done(Entitlement now) implements Outcome {}

    /** It stays where it is. */
    record Refused(Entitlement now) implements Outcome {}

    record Unknown() implements Outcome {}

    default Optional<Entitlement> entitlement() {
        return switch (this) {
            case Done(var now) -> Optional.of(now);
            case Refused(var now) -> Optional.of(now);
            case Unknown none -> Optional.empty();
        };
    }
}
