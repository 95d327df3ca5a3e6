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
    private final InstantSource clock;
    private final Set<Key> atWork = ConcurrentHashMap.newKeySet();

    Unfinished(Documents documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Teams is told that it has come, and brings it no more. */
    void keep(Incoming incoming) {
        var key = UnfinishedTurn.key(incoming);
        atWork.add(key);
        var turn = new UnfinishedTurn(incoming.activity().json(), incoming.id(), end(), 0);
        // If it is there already, it is a copy's.
        documents.commit(Batch.in(key.partition(), Write.create(key.id(), turn)));
    }

    /** Does the rest; what fails is tried again. */
    void finish(Incoming incoming, Runnable rest) {
        var key = UnfinishedTurn.key(incoming);
        try {
            rest.run();
            documents
                    .read(key, UnfinishedTurn.class)
                    .ifPresent(turn -> documents.commit(Batch.in(key.partition(), Write.delete(turn))));
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
        var incoming = Incoming.again(turn.value().activity(), turn.value().turn());
        if (incoming.isEmpty() || turn.value().tries() >= MOST_TRIES) {
            LOG.error("Turn {} is given up", turn.value().turn());
            documents.commit(Batch.in(turn.key().partition(), Write.delete(turn)));
        } else if (write(turn, turn.value().takenOverUntil(end()))) {
            atWork.add(turn.key());
            taken.add(incoming.get());
        }
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
