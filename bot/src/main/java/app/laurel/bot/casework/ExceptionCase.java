package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import java.time.Instant;

/** A case that automation refused: somebody owns it until it is resolved. */
public sealed interface ExceptionCase {

    ExceptionId id();

    Refusal refusal();

    Instant since();

    record Waiting(ExceptionId id, Refusal refusal, Instant since) implements ExceptionCase {

        Resolved resolve(Actor by, String words, Instant at) {
            return new Resolved(id, refusal, since, by.name(), words, at);
        }
    }

    /**
     * It is done.
     *
     * @param by the actor who resolved it
     */
    record Resolved(ExceptionId id, Refusal refusal, Instant since, String by, String words, Instant at)
            implements ExceptionCase {}
}
