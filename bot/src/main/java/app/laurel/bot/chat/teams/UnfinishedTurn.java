package app.laurel.bot.chat.teams;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An activity that was acknowledged before it was answered.
 *
 * @param turn the activity's id, or the one derived from its bytes
 * @param until when whoever works on it has died, unless they have put it off
 * @param tries how often somebody has taken it over
 */
@Kind("unfinished-turn")
record UnfinishedTurn(JsonNode activity, String turn, Instant until, int tries) implements Document {

    private static final String PARTITION = "A|unfinished";

    /** As long as a turn is remembered: later, the same activity could have an effect once more. */
    private static final Duration MEMORY = Duration.ofHours(1);

    static Key key(Incoming incoming) {
        var whose = incoming.address().conversation() + "\n" + incoming.sender() + "\n" + incoming.id();
        return new Key(PARTITION, "unfinished:" + Hash.of(whose));
    }

    static Query<UnfinishedTurn> all() {
        return Query.in(PARTITION, UnfinishedTurn.class);
    }

    UnfinishedTurn workedOnUntil(Instant later) {
        return new UnfinishedTurn(activity, turn, later, tries);
    }

    UnfinishedTurn takenOverUntil(Instant later) {
        return new UnfinishedTurn(activity, turn, later, tries + 1);
    }

    @Override
    public Optional<Duration> timeToLive() {
        return Optional.of(MEMORY);
    }
}
