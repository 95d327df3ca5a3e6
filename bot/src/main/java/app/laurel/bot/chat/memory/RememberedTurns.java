package app.laurel.bot.chat.memory;

import app.laurel.bot.chat.Answer;
import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Response;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sees to it that a turn that changes something is answered once, however often Teams sends it. */
public final class RememberedTurns {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final Documents documents;
    private final boolean sole;
    private final Duration patience;
    private final Set<Key> atWork = ConcurrentHashMap.newKeySet();

    /**
     * @param sole whether no other instance takes turns, so that nobody else needs to know of a claim
     * @param patience how long a copy waits for the one that came first
     */
    public RememberedTurns(Documents documents, boolean sole, Duration patience) {
        this.documents = documents;
        this.sole = sole;
        this.patience = patience;
    }

    /** The answer of the first copy: worked out by it, waited for by the others; nothing if it takes too long. */
    public Optional<Answer> once(Arrival arrival, Supplier<Response> work) {
        var key = key(arrival);
        var end = end();
        do {
            if (atWork.add(key)) {
                try {
                    var answer = earlier(key).or(() -> first(key, work));
                    if (answer.isPresent()) {
                        return answer;
                    }
                } finally {
                    atWork.remove(key);
                }
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        } while (System.nanoTime() < end);
        return earlier(key);
    }

    /** The person is part of it: nobody is given what another was answered. */
    static Key key(Arrival arrival) {
        return new Key(
                "A|" + arrival.place().conversation(),
                "turn:" + arrival.person().id() + ":" + arrival.id());
    }

    private Optional<Answer> earlier(Key key) {
        return read(key)
                .flatMap(turn -> turn.value().response())
                .map(response -> answer(key, response, () -> waitUntilTold(key)));
    }

    /** Nothing if another instance has it. */
    private Optional<Answer> first(Key key, Supplier<Response> work) {
        return sole || claim(key) ? Optional.of(answer(key, work(key, work), () -> false)) : Optional.empty();
    }

    private boolean claim(Key key) {
        return documents
                .commit(Batch.in(key.partition(), Write.create(key.id(), RememberedTurn.claimed())))
                .done();
    }

    private Response work(Key key, Supplier<Response> work) {
        var answered = false;
        try {
            var response = work.get();
            keep(key, RememberedTurn.of(response));
            answered = true;
            return response;
        } finally {
            if (!answered && !sole) {
                // Another try is a new one.
                read(key).ifPresent(claim -> commit(key, Write.delete(claim)));
            }
        }
    }

    private void keep(Key key, RememberedTurn turn) {
        if (sole) {
            commit(key, Write.create(key.id(), turn));
        } else {
            read(key).ifPresent(claim -> commit(key, Write.replace(claim, turn)));
        }
    }

    private Answer answer(Key key, Response response, BooleanSupplier toldMeanwhile) {
        return new Answer() {
            @Override
            public Response response() {
                return response;
            }

            @Override
            public void bring(Consumer<Response> way) {
                if (!toldMeanwhile.getAsBoolean()) {
                    way.accept(response);
                    read(key)
                            .ifPresent(turn ->
                                    commit(key, Write.replace(turn, turn.value().andTold())));
                }
            }
        };
    }

    /** Whether the copy that came first has brought the answer; if it has died, it never will. */
    private boolean waitUntilTold(Key key) {
        var end = end();
        while (read(key).filter(turn -> !turn.value().told()).isPresent()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
    }

    private long end() {
        return System.nanoTime() + patience.toNanos();
    }

    private Optional<Stored<RememberedTurn>> read(Key key) {
        return documents.read(key, RememberedTurn.class);
    }

    private void commit(Key key, Write write) {
        documents.commit(Batch.in(key.partition(), write));
    }
}
