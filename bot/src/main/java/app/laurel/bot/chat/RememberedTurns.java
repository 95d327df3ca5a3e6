package app.laurel.bot.chat;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sees to it that a turn that changes something is answered once, however often Teams sends it. */
final class RememberedTurns {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Documents documents;
    private final Duration patience;

    RememberedTurns(Documents documents, Duration patience) {
        this.documents = documents;
        this.patience = patience;
    }

    /** The answer of the first copy: worked out by it, waited for by the others; nothing if it takes too long. */
    Optional<Response> once(Arrival arrival, Supplier<Response> work) {
        var key = key(arrival);
        var end = System.nanoTime() + patience.toNanos();
        do {
            if (claim(key)) {
                return Optional.of(answer(key, work));
            }
            var earlier = documents
                    .read(key, RememberedTurn.class)
                    .flatMap(turn -> turn.value().response());
            if (earlier.isPresent()) {
                return earlier;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        } while (System.nanoTime() < end);
        return Optional.empty();
    }

    /** The person is part of it: nobody is given what another was answered. */
    static Key key(Arrival arrival) {
        return new Key(
                "A|" + arrival.place().conversation(),
                "turn:" + arrival.person().id() + ":" + arrival.id());
    }

    private boolean claim(Key key) {
        return documents
                .commit(Batch.in(key.partition(), Write.create(key.id(), RememberedTurn.claimed())))
                .done();
    }

    private Response answer(Key key, Supplier<Response> work) {
        var answered = false;
        try {
            var response = work.get();
            settle(key, Optional.of(response));
            answered = true;
            return response;
        } finally {
            if (!answered) {
                settle(key, Optional.empty());
            }
        }
    }

    /** Keeps the answer, or forgets the claim, so that another try is a new one. */
    private void settle(Key key, Optional<Response> response) {
        documents.read(key, RememberedTurn.class).ifPresent(claim -> {
            var write = response.<Write>map(it -> Write.replace(claim, RememberedTurn.of(it)))
                    .orElseGet(() -> Write.delete(claim));
            documents.commit(Batch.in(key.partition(), write));
        });
    }
}
