package app.laurel.bot.chat.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A token that is asked for anew before it ends: by one at a time, and in the background as long as the old one is
 * good.
 */
final class RenewedTokens implements Tokens {

    /** Entra's library gives its kept token away until so long before the end. */
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(5);

    /** How long the token server is left alone after it gave none, or gave the same again. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(RenewedTokens.class);

    private final Server server;
    private final InstantSource clock;
    private final Executor background;
    private final ReentrantLock asking = new ReentrantLock();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile @Nullable Fresh known;
    private volatile Instant notBefore = Instant.MIN;

    RenewedTokens(Server server, InstantSource clock, Executor background) {
        this.server = server;
        this.clock = clock;
        this.background = background;
    }

    /** Who gives tokens. */
    interface Server {

        /** Asks for a token, and fails if it gets none. */
        Fresh ask();

        /** What was kept from earlier answers is no good. */
        void forget();
    }

    /** A token as it was given. */
    record Fresh(String text, Instant until) {}

    @Override
    public Token current() {
        var token = known;
        var now = clock.instant();
        if (token == null || !now.isBefore(token.until())) {
            return waitedFor();
        }
        if (!now.isBefore(token.until().minus(BEFORE_THE_END)) && !now.isBefore(notBefore)) {
            renewMeanwhile();
        }
        return new Token.Bearer(token.text());
    }

    @Override
    public void refused(String bearer) {
        asking.lock();
        try {
            var token = known;
            if (token != null && token.text().equals(bearer)) {
                known = null;
                server.forget();
            }
        } finally {
            asking.unlock();
        }
    }

    private void renewMeanwhile() {
        if (renewing.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    renew();
                } finally {
                    renewing.set(false);
                }
            });
        }
    }

    private Token waitedFor() {
        asking.lock();
        try {
            var token = known;
            var now = clock.instant();
            if ((token == null || !now.isBefore(token.until())) && !now.isBefore(notBefore)) {
                renew();
                token = known;
            }
            return token != null && now.isBefore(token.until())
                    ? new Token.Bearer(token.text())
                    : new Token.Late(Duration.between(now, notBefore));
        } finally {
            asking.unlock();
        }
    }

    private void renew() {
        asking.lock();
        try {
            notBefore = clock.instant().plus(PAUSE);
            known = server.ask();
        } catch (RuntimeException none) {
            // Whatever went wrong over there, sending waits and asks again.
            LOG.warn("There is no token for Teams: {}", none.getMessage());
        } finally {
            asking.unlock();
        }
    }
}
