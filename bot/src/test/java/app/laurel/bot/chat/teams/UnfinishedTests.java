package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What one instance has acknowledged, another one answers if the first has died. */
class UnfinishedTests {

    private static final Incoming TURN = turn();

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Unfinished one = new Unfinished(documents, clock);
    private final Unfinished other = new Unfinished(documents, clock);

    @Test
    void isTakenOverOnceItsInstanceHasDied() {
        one.keep(TURN);
        assertThat(other.abandoned(false)).as("it may still be at it").isEmpty();
        clock.advance(Duration.ofMinutes(3));
        assertThat(other.abandoned(false)).containsExactly(TURN);
        assertThat(new Unfinished(documents, clock).abandoned(false))
                .as("by one only")
                .isEmpty();
        other.finish(TURN, () -> {});
        clock.advance(Duration.ofMinutes(3));
        assertThat(one.abandoned(false)).isEmpty();
    }

    @Test
    void staysWithAnInstanceThatIsSlowAndAlive() {
        one.keep(TURN);
        for (int minutes = 0; minutes < 10; minutes++) {
            clock.advance(Duration.ofMinutes(1));
            assertThat(one.abandoned(false)).isEmpty();
            assertThat(other.abandoned(false)).isEmpty();
        }
    }

    @Test
    void goesOnAtOnceWhereNobodyElseCouldBeAtIt() {
        one.keep(TURN);
        assertThat(other.abandoned(true)).containsExactly(TURN);
    }

    @Test
    void isTriedAgainAfterAFaultButNotForEver() {
        one.keep(TURN);
        var tries = 0;
        for (var turns = other.abandoned(true); !turns.isEmpty(); turns = other.abandoned(true)) {
            tries++;
            assertThatThrownBy(() -> other.finish(TURN, () -> {
                        throw new IllegalStateException("For the test");
                    }))
                    .hasMessage("For the test");
        }
        assertThat(tries).isEqualTo(3);
        assertThat(documents.all(UnfinishedTurn.all())).isEmpty();
    }

    private static Incoming turn() {
        var activity =
                JsonNodeFactory.instance.objectNode().put("type", "message").put("serviceUrl", "https://teams/");
        activity.putObject("from").put("id", "ana");
        activity.putObject("conversation").put("id", "a:ana");
        return Incoming.of(new Activity(activity), new byte[] {1}).orElseThrow();
    }
}
