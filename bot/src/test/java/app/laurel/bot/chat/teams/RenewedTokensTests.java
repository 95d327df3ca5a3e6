package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.teams.Tokens.Token;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.testing.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenewedTokensTests {

    private final MovableClock clock = new MovableClock();
    private final Clerk clerk = new Clerk();
    private final List<Runnable> background = new ArrayList<>();
    private final RenewedTokens tokens = new RenewedTokens(clerk, clock, background::add);

    @Test
    void asksOnceAndKeepsTheToken() {
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1"));
        clock.advance(Duration.ofMinutes(54));
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1"));
        assertThat(background).isEmpty();
    }

    @Test
    void renewsInTheBackgroundBeforeTheEnd() {
        tokens.current();
        clock.advance(Duration.ofMinutes(56));
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1"));
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1"));
        assertThat(background).hasSize(1);
        background.getFirst().run();
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-2"));
    }

    @Test
    void waitsForANewOneAfterTheEnd() {
        tokens.current();
        clock.advance(Duration.ofMinutes(60));
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-2"));
    }

    @Test
    void asksOnceForMany() {
        AtOnce.times(50, i -> assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1")));
        assertThat(clerk.asked.get()).isEqualTo(1);
    }

    @Test
    void goesOnWithTheOldOneWhileThereIsNoNewOne() {
        tokens.current();
        clock.advance(Duration.ofMinutes(56));
        clerk.troubles.add(true);
        tokens.current();
        background.getFirst().run();
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1"));
        assertThat(background).hasSize(1);
        clock.advance(Duration.ofSeconds(2));
        tokens.current();
        background.getLast().run();
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-3"));
    }

    @Test
    void leavesAServerInTroubleAloneForAWhile() {
        clerk.troubles.add(true);
        assertThat(tokens.current()).isEqualTo(new Token.Late(Duration.ofSeconds(2)));
        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.current()).isEqualTo(new Token.Late(Duration.ofSeconds(1)));
        assertThat(clerk.asked.get()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-2"));
    }

    @Test
    void throwsAwayWhatTheConnectorRefused() {
        tokens.current();
        clock.advance(Duration.ofSeconds(2));
        tokens.refused("token-1");
        assertThat(clerk.forgotten.get()).isEqualTo(1);
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-2"));
    }

    @Test
    void keepsTheNewOneWhenAnOldOneIsRefused() {
        tokens.current();
        clock.advance(Duration.ofMinutes(60));
        tokens.current();
        tokens.refused("token-1");
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-2"));
    }

    private final class Clerk implements RenewedTokens.Server {

        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger forgotten = new AtomicInteger();
        private final Queue<Boolean> troubles = new ConcurrentLinkedQueue<>();

        @Override
        public RenewedTokens.Fresh ask() {
            var number = asked.incrementAndGet();
            if (troubles.poll() != null) {
                throw new IllegalStateException("for the test");
            }
            return new RenewedTokens.Fresh("token-" + number, clock.instant().plus(Duration.ofHours(1)));
        }

        @Override
        public void forget() {
            forgotten.incrementAndGet();
        }
    }
}
