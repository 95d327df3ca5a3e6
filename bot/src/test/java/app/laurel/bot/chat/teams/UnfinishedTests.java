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
        assertThat(takenOver(other, false)).as("it may still be at it").isEmpty();
        clock.advance(Duration.ofMinutes(3));
        assertThat(takenOver(other, false)).containsExactly(TURN);
        assertThat(takenOver(instance(), false)).as("by one only").isEmpty();
        other.finish(TURN, () -> {});
        clock.advance(Duration.ofMinutes(3));
        assertThat(takenOver(one, false)).isEmpty();
    }

    @Test
    void staysWithAnInstanceThatIsSlowAndAlive() {
        one.keep(TURN);
        for (int minutes = 0; minutes < 10; minutes++) {
            clock.advance(Duration.ofMinutes(1));
            assertThat(takenOver(one, false)).isEmpty();
            assertThat(takenOver(other, false)).isEmpty();
        }
    }

    @Test
    void goesOnAtOnceWhereNobodyElseCouldBeAtIt() {
        one.keep(TURN);
        assertThat(takenOver(other, true)).containsExactly(TURN);
    }

    @Test
    void isTriedAgainAfterAFaultButNotForEver() {
        one.keep(TURN);
        var tries = 0;
        for (var turns = takenOver(other, true); !turns.isEmpty(); turns = takenOver(other, true)) {
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
        assertThat(takenOver(other, true)).as("nearly an hour later").containsExactly(TURN);
        clock.advance(Duration.ofDays(3));
        assertThat(takenOver(instance(), true)).as("days later").isEmpty();
        assertThat(givenUp).containsExactly("nobody was there in time");
        assertThat(takenOver(instance(), true)).isEmpty();
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
        assertThatThrownBy(() -> takenOver(dying, true)).hasMessageStartingWith("Killed");
        assertThat(takenOver(instance(), true)).isEmpty();
        assertThat(givenUp).hasSize(1);
    }

    @Test
    void leavesNoneBehindThatItHasClaimedIfTheNextCannotBeToldOf() {
        one.keep(TURN);
        var dying = new Unfinished(
                documents,
                (incoming, came, why) -> {
                    throw new IllegalStateException("Killed, for the test");
                },
                clock);
        clock.advance(Duration.ofHours(2));
        one.keep(turn("b:ben"));
        var taken = new ArrayList<Incoming>();
        assertThatThrownBy(() -> dying.takeOver(true, taken::add)).hasMessageStartingWith("Killed");
        assertThat(taken).containsExactly(turn("b:ben"));
    }

    private static List<Incoming> takenOver(Unfinished instance, boolean everyClaimIsOver) {
        var taken = new ArrayList<Incoming>();
        instance.takeOver(everyClaimIsOver, taken::add);
        return taken;
    }

    private Unfinished instance() {
        return new Unfinished(documents, (incoming, came, why) -> givenUp.add(why), clock);
    }

    private static Incoming turn() {
        return turn("a:ana");
    }

    private static Incoming turn(String conversation) {
        var activity =
                JsonNodeFactory.instance.objectNode().put("type", "message").put("serviceUrl", "https://teams/");
        activity.putObject("from").put("id", "ana");
        activity.putObject("conversation").put("id", conversation);
        return Incoming.of(new Activity(activity), new byte[] {1}).orElseThrow();
    }
}
