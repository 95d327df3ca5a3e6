package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one instance has acknowledged, another one answers if the first has died. */
class UnfinishedTests {

    private static final Incoming TURN = turn();

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final List<String> givenUp = new ArrayList<>();
    private final Unfinished one = instance();
    private final Unfinished other = instance();

    @Test
    void isTakenOverOnceItsInstanceHasDied() {
        one.keep(TURN);
        assertThat(other.abandoned(false)).as("it may still be at it").isEmpty();
        clock.advance(Duration.ofMinutes(3));
        assertThat(other.abandoned(false)).containsExactly(TURN);
        assertThat(instance().abandoned(false)).as("by one only").isEmpty();
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
        assertThat(givenUp).containsExactly("it failed again and again");
    }

    @Test
    void isNotDoneOnceItsCopiesAreForgottenButToldOf() {
        one.keep(TURN);
        clock.advance(Duration.ofMinutes(54));
        assertThat(other.abandoned(true)).as("nearly an hour later").containsExactly(TURN);
        clock.advance(Duration.ofDays(3));
        assertThat(instance().abandoned(true)).as("days later").isEmpty();
        assertThat(givenUp).containsExactly("nobody was there in time");
        assertThat(instance().abandoned(true)).isEmpty();
        assertThat(givenUp).as("once").hasSize(1);
    }

    @Test
    void isToldOfAgainIfLaurelStopsMeanwhile() {
        one.keep(TURN);
        clock.advance(Duration.ofHours(2));
        var dying = new Unfinished(
                documents,
                (incoming, came, why) -> {
                    throw new IllegalStateException("Killed, for the test");
                },
                clock);
        assertThatThrownBy(() -> dying.abandoned(true)).hasMessageStartingWith("Killed");
        assertThat(instance().abandoned(true)).isEmpty();
        assertThat(givenUp).hasSize(1);
    }

    private Unfinished instance() {
        return new Unfinished(documents, (incoming, came, why) -> givenUp.add(why), clock);
    }

    private static Incoming turn() {
        var activity =
                JsonNodeFactory.instance.objectNode().put("type", "message").put("serviceUrl", "https://teams/");
        activity.putObject("from").put("id", "ana");
        activity.putObject("conversation").put("id", "a:ana");
        return Incoming.of(new Activity(activity), new byte[] {1}).orElseThrow();
    }
}
