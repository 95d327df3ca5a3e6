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
 * @param came when it had waited for so long that it was acknowledged
 * @param until when whoever works on it has died, unless they have put it off
 * @param tries how often somebody has taken it over
 */
@Kind(value = "unfinished-turn", version = 2, from = FormerUnfinished.class)
record UnfinishedTurn(JsonNode activity, String turn, Instant came, Instant until, int tries) implements Document {

    private static final String PARTITION = "A|unfinished";

    /** A little less than a turn is remembered: later, the same activity could have an effect once more. */
    private static final Duration GOES_ON_WITHIN = Duration.ofMinutes(55);

    /** Whoever waits is told that nothing comes any more, even if Laurel was away for days. */
    private static final Duration KEPT = Duration.ofDays(7);

    static Key key(Incoming incoming) {
        var whose = incoming.address().conversation() + "\n" + incoming.sender() + "\n" + incoming.id();
        return new Key(PARTITION, "unfinished:" + Hash.of(whose));
    }

    static Query<UnfinishedTurn> all() {
        return Query.in(PARTITION, UnfinishedTurn.class);
    }

    UnfinishedTurn workedOnUntil(Instant later) {
        return new UnfinishedTurn(activity, turn, came, later, tries);
    }

    UnfinishedTurn takenOverUntil(Instant later) {
        return new UnfinishedTurn(activity, turn, came, later, tries + 1);
    }

    boolean isTooOld(Instant now) {
        return came.plus(GOES_ON_WITHIN).isBefore(now);
    }

    @Override
    public Optional<Duration> timeToLive() {
        return Optional.of(KEPT);
    }
}
