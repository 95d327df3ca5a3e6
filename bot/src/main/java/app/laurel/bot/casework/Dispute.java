package app.laurel.bot.casework;

import app.laurel.bot.people.PersonId;
import java.time.Instant;

/** A challenge to an entitlement or its absence. */
public sealed interface Dispute {

    DisputeId id();

    PersonId by();

    Claim claim();

    Instant since();

    /** When it has to be answered. */
    Instant due();

    record Open(DisputeId id, PersonId by, Claim claim, Instant since, Instant due) implements Dispute {

        Answered answer(PersonId answering, String words, Instant at) {
            return new Answered(id, by, claim, since, due, answering, words, at);
        }
    }

    record Answered(
            DisputeId id,
            PersonId by,
            Claim claim,
            Instant since,
            Instant due,
            PersonId answering,
            String words,
            Instant at)
            implements Dispute {}
}
