package app.laurel.bot.chat.teams;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was acknowledged before it was answered, so that it is answered even if Laurel stops meanwhile. */
final class Unfinished {

    /** Longer than one look at them is from the next. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    /** What stops Laurel each time must not do so for ever. */
    private static final int MOST_TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

    private final Documents documents;
    private final GivenUp givenUp;
    private final InstantSource clock;
    private final Set<Key> atWork = ConcurrentHashMap.newKeySet();

    Unfinished(Documents documents, GivenUp givenUp, InstantSource clock) {
        this.documents = documents;
        this.givenUp = givenUp;
        this.clock = clock;
    }

    /** Hears of those that nobody goes on with. */
    @FunctionalInterface
    interface GivenUp {
        /** May be told more than once of the same. */
        void tell(Incoming incoming, Instant came, String why);
    }

    /** Teams is told that it has come, and brings it no more. */
    void keep(Incoming incoming) {
        var key = UnfinishedTurn.key(incoming);
        atWork.add(key);
        var turn = new UnfinishedTurn(incoming.activity().json(), incoming.id(), clock.instant(), end(), 0);
        // If it is there already, it is a copy's.
        documents.commit(Batch.in(key.partition(), Write.create(key.id(), turn)));
    }

    /** Does the rest; what fails is tried again. */
    void finish(Incoming incoming, Runnable rest) {
        var key = UnfinishedTurn.key(incoming);
        try {
            rest.run();
            remove(key);
        } finally {
            atWork.remove(key);
        }
    }

    /**
     * Hands on those that nobody works on any more, claimed for this instance; at last it gives up what is beyond that.
     *
     * @param everyClaimIsOver whether no other instance is there that could have claimed any
     * @param goingOn gets each as soon as it is claimed, so that none is left behind if the next can't be
     */
    void takeOver(boolean everyClaimIsOver, Consumer<Incoming> goingOn) {
        var hopeless = new ArrayList<Stored<UnfinishedTurn>>();
        for (var turn : documents.all(UnfinishedTurn.all())) {
            if (atWork.contains(turn.key())) {
                write(turn, turn.value().workedOnUntil(end()));
            } else if (everyClaimIsOver || clock.instant().isAfter(turn.value().until())) {
                activity(turn)
                        .filter(incoming -> whyNot(turn.value()).isEmpty())
                        .ifPresentOrElse(incoming -> takeOver(turn, incoming, goingOn), () -> hopeless.add(turn));
            }
        }
        hopeless.forEach(this::giveUp);
    }

    private static Optional<Incoming> activity(Stored<UnfinishedTurn> turn) {
        return Incoming.again(turn.value().activity(), turn.value().turn());
    }

    private void takeOver(Stored<UnfinishedTurn> turn, Incoming incoming, Consumer<Incoming> goingOn) {
        if (write(turn, turn.value().takenOverUntil(end()))) {
            atWork.add(turn.key());
            goingOn.accept(incoming);
        }
    }

    /** Whoever stops in the middle of this leaves it to the next one. */
    private void giveUp(Stored<UnfinishedTurn> turn) {
        if (write(turn, turn.value().takenOverUntil(end()))) {
            var why = whyNot(turn.value()).orElse("it is no activity any more");
            LOG.error("Turn {} is given up: {}", turn.value().turn(), why);
            activity(turn).ifPresent(one -> givenUp.tell(one, turn.value().came(), why));
            remove(turn.key());
        }
    }

    private Optional<String> whyNot(UnfinishedTurn turn) {
        if (turn.tries() >= MOST_TRIES) {
            return Optional.of("it failed again and again");
        }
        return turn.isTooOld(clock.instant()) ? Optional.of("nobody was there in time") : Optional.empty();
    }

    private void remove(Key key) {
        documents
                .read(key, UnfinishedTurn.class)
                .ifPresent(turn -> documents.commit(Batch.in(key.partition(), Write.delete(turn))));
    }

    private boolean write(Stored<UnfinishedTurn> before, UnfinishedTurn after) {
        return documents
                .commit(Batch.in(before.key().partition(), Write.replace(before, after)))
                .done();
    }

    private Instant end() {
        return clock.instant().plus(CLAIM);
    }
}
