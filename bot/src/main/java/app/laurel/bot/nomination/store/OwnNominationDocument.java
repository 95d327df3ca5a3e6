package app.laurel.bot.nomination.store;

import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;

/** One line of what somebody has proposed. */
@Kind("own-nomination")
record OwnNominationDocument(NominationId id, Instant at) implements Document {

    @Override
    public String order() {
        return at.toString();
    }
}
