package app.laurel.bot.chat.teams;

import app.laurel.bot.event.Worker;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what was acknowledged before Laurel stopped, once it is there again, or on another instance. */
final class Resuming implements Worker {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Resuming.class);

    private final Unfinished unfinished;
    private final Conversing conversing;
    private final Invokes invokes;
    private final boolean sole;
    private final Executor threads;
    private boolean first = true;

    /**
     * Looks for the first time when it first works.
     *
     * @param sole whether no other instance takes turns, so that whatever is unfinished at the start was abandoned
     */
    Resuming(Unfinished unfinished, Conversing conversing, Invokes invokes, boolean sole, Executor threads) {
        this.unfinished = unfinished;
        this.conversing = conversing;
        this.invokes = invokes;
        this.sole = sole;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "resuming";
    }

    @Override
    public boolean work() {
        unfinished.takeOver(sole && first, incoming -> {
            LOG.info("Turn {} goes on", incoming.id());
            threads.execute(() -> unfinished.finish(incoming, () -> resume(incoming)));
        });
        first = false;
        return false;
    }

    @Override
    public Duration rest() {
        return LOOKS_EVERY;
    }

    @Override
    public boolean isWoken() {
        return false;
    }

    private void resume(Incoming incoming) {
        if (incoming.activity().type().equals("invoke")) {
            invokes.resume(incoming);
        } else {
            conversing.resume(incoming);
        }
    }
}
