package app.laurel.bot.chat.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.chat.Answer;
import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Response;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Json;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Write;
import app.laurel.bot.testing.AtOnce;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a turn at several instances of Laurel over one store; each store runs it. */
abstract class RememberedTurnsContract {

    private static final People PEOPLE = Bank.open().the(People.class);
    private static final Response ANSWER = new Response.Notice("Done");

    /** By which the store forgets. */
    final MovableClock clock = new MovableClock();

    private final AtomicInteger done = new AtomicInteger();
    private Documents documents;
    private RememberedTurns here;
    private RememberedTurns there;

    /** The store as another instance sees it; each time another one. */
    abstract Documents instance();

    @BeforeEach
    void open() {
        documents = instance();
        here = new RememberedTurns(documents, false, Duration.ofSeconds(10));
        there = new RememberedTurns(instance(), false, Duration.ofSeconds(10));
    }

    private Response work() {
        done.incrementAndGet();
        return ANSWER;
    }

    @Test
    void isDoneByOneInstanceAndAnsweredByAll() {
        var answers = new ConcurrentHashMap<Integer, Response>();
        AtOnce.times(
                50,
                i -> answers.put(
                        i,
                        (i % 2 == 0 ? here : there)
                                .once(turn("a"), this::work)
                                .orElseThrow()
                                .response()));
        assertThat(done.get()).isEqualTo(1);
        assertThat(answers.values()).hasSize(50).containsOnly(ANSWER);
    }

    @Test
    void isAnsweredAfterARestartAsBefore() {
        here.once(turn("a"), this::work);
        clock.advance(Duration.ofMinutes(59));
        var restarted = new RememberedTurns(documents, false, Duration.ofSeconds(10));
        assertThat(answer(restarted, "a")).contains(ANSWER);
        assertThat(done.get()).isEqualTo(1);
    }

    @Test
    void isForgottenAfterAnHour() {
        here.once(turn("a"), this::work);
        clock.advance(Duration.ofMinutes(60));
        assertThat(answer(there, "a")).contains(ANSWER);
        assertThat(done.get()).isEqualTo(2);
    }

    @Test
    void isNotTheSameUnderAnotherId() {
        here.once(turn("a"), this::work);
        there.once(turn("b"), this::work);
        assertThat(done.get()).isEqualTo(2);
    }

    @Test
    void givesNobodyWhatAnotherWasAnswered() {
        here.once(turn("a"), this::work);
        here.once(turn("ben", "a"), this::work);
        assertThat(done.get()).isEqualTo(2);
    }

    @Test
    void saysNothingWhileAnotherInstanceIsStillAtIt() {
        var impatient = new RememberedTurns(documents, false, Duration.ZERO);
        var released = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var slow = Thread.startVirtualThread(() -> here.once(turn("a"), () -> {
            begun.countDown();
            await(released);
            return work();
        }));
        await(begun);
        assertThat(impatient.once(turn("a"), this::work)).isEmpty();
        released.countDown();
        assertThat(answer(there, "a")).contains(ANSWER);
        await(slow);
        assertThat(done.get()).isEqualTo(1);
    }

    @Test
    void isDoneByAnotherWhenTheFirstHasDied() {
        assertThatThrownBy(() -> here.once(turn("a"), () -> {
                    throw new IllegalStateException("for the test");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(answer(there, "a")).contains(ANSWER);
    }

    @Test
    void isDoneByAnotherWhenTheFirstWasKilledAndItsClaimIsOver() {
        var key = RememberedTurns.key(turn("a"));
        documents.commit(Batch.in(key.partition(), Write.create(key.id(), RememberedTurn.claimed())));
        var impatient = new RememberedTurns(documents, false, Duration.ZERO);
        assertThat(impatient.once(turn("a"), this::work)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(answer(impatient, "a")).contains(ANSWER);
    }

    @Test
    void needsNoClaimWhereNobodyElseTakesTurns() {
        var sole = new RememberedTurns(documents, true, Duration.ofSeconds(10));
        var answers = new ConcurrentHashMap<Integer, Response>();
        AtOnce.times(
                50,
                i -> answers.put(
                        i, sole.once(turn("a"), this::work).orElseThrow().response()));
        assertThat(done.get()).isEqualTo(1);
        assertThat(answers.values()).hasSize(50).containsOnly(ANSWER);
        var restarted = new RememberedTurns(documents, true, Duration.ofSeconds(10));
        assertThat(answer(restarted, "a")).contains(ANSWER);
        assertThat(done.get()).isEqualTo(1);
    }

    @Test
    void isTriedAgainByTheSoleInstanceAfterAFault() {
        var sole = new RememberedTurns(documents, true, Duration.ofSeconds(10));
        assertThatThrownBy(() -> sole.once(turn("a"), () -> {
                    throw new IllegalStateException("for the test");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(answer(sole, "a")).contains(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isBroughtByOneCopy(boolean sole) {
        var turns = new RememberedTurns(documents, sole, Duration.ofSeconds(10));
        var brought = new AtomicInteger();
        AtOnce.times(
                20, i -> turns.once(turn("a"), this::work).orElseThrow().bring(response -> brought.incrementAndGet()));
        var restarted = new RememberedTurns(documents, sole, Duration.ZERO);
        restarted.once(turn("a"), this::work).orElseThrow().bring(response -> brought.incrementAndGet());
        assertThat(brought.get()).isEqualTo(1);
    }

    @Test
    void isBroughtByAnotherCopyWhenTheFirstHasDiedBefore() {
        here.once(turn("a"), this::work);
        var restarted = new RememberedTurns(documents, false, Duration.ZERO);
        var brought = new AtomicInteger();
        restarted.once(turn("a"), this::work).orElseThrow().bring(response -> brought.incrementAndGet());
        restarted.once(turn("a"), this::work).orElseThrow().bring(response -> brought.incrementAndGet());
        assertThat(brought.get()).isEqualTo(1);
        assertThat(done.get()).isEqualTo(1);
    }

    private Optional<Response> answer(RememberedTurns turns, String id) {
        return turns.once(turn(id), this::work).map(Answer::response);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Arrival turn(String id) {
        return turn("grace", id);
    }

    private Arrival turn(String who, String id) {
        var person = PEOPLE.get(new PersonId(who));
        return new Arrival(
                id,
                person,
                new Place.Personal("here"),
                new Arrival.Pressed("x.y", Json.tree(Optional.empty())),
                clock.instant());
    }
}
