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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
     * Those whom nobody works on any more, claimed for this instance.
     *
     * @param everyClaimIsOver whether no other instance is there that could have claimed any
     */
    List<Incoming> abandoned(boolean everyClaimIsOver) {
        var taken = new ArrayList<Incoming>();
        for (var turn : documents.all(UnfinishedTurn.all())) {
            if (atWork.contains(turn.key())) {
                write(turn, turn.value().workedOnUntil(end()));
            } else if (everyClaimIsOver || clock.instant().isAfter(turn.value().until())) {
                takeOver(turn, taken);
            }
        }
        return taken;
    }

    private void takeOver(Stored<UnfinishedTurn> turn, List<Incoming> taken) {
        if (!write(turn, turn.value().takenOverUntil(end()))) {
            return; // somebody else has it
        }
        var incoming = Incoming.again(turn.value().activity(), turn.value().turn());
        var why = whyNot(turn.value());
        if (incoming.isPresent() && why.isEmpty()) {
            atWork.add(turn.key());
            taken.add(incoming.get());
        } else {
            LOG.error("Turn {} is given up: {}", turn.value().turn(), why.orElse("it is no activity any more"));
            incoming.ifPresent(one -> givenUp.tell(one, turn.value().came(), why.orElseThrow()));
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
