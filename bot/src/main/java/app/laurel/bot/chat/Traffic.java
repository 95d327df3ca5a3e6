package app.laurel.bot.chat;

import app.laurel.bot.store.Documents;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Counts what Laurel sends, so that Teams' limits are kept; answers to what somebody just said go first. */
public final class Traffic {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private final List<Limit> limits;
    private final Duration slack;
    private final InstantSource clock;
    private final Window tenant;
    /** Without slack, so that there is nearly always room for an answer where unasked messages have to wait. */
    private final Window forAnswers;

    private final Optional<Permits> permits;
    private final Map<String, Window> conversations = new HashMap<>();
    private int answersWaiting;

    Traffic(Documents documents, SendingSettings settings, boolean sole, InstantSource clock) {
        this.limits = settings.conversationLimits();
        this.slack = settings.slack();
        this.clock = clock;
        this.tenant = new Window(settings.tenantLimits(), settings.slack());
        this.forAnswers = new Window(settings.tenantLimits(), Duration.ZERO);
        this.permits = settings.tenantLimits().stream()
                .findFirst()
                .map(limit -> new Permits(documents, limit, settings.slack(), sole));
    }

    /** Asks to send an answer: at once, unless too much has just gone out; then it is the next. */
    public void answer(String conversation) {
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        waits(1);
        try {
            while (!answerNow(conversation, System.nanoTime() > end)) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        } finally {
            waits(-1);
        }
    }

    private synchronized void waits(int more) {
        answersWaiting += more;
    }

    private synchronized boolean answerNow(String conversation, boolean impatient) {
        var now = clock.instant();
        var may = impatient || !forAnswers.free(now).isAfter(now);
        if (may) {
            also(conversation);
        }
        return may;
    }

    /** Takes leave to send an unasked message now; nothing changes if it is refused. */
    synchronized boolean take(String conversation, Instant now) {
        var mayGo = answersWaiting == 0
                && !free(conversation, now).isAfter(now)
                && !tenant.free(now).isAfter(now)
                && permits.map(all -> all.take(now)).orElse(true);
        if (mayGo) {
            count(conversation, now);
        }
        return mayGo;
    }

    /** One more call goes with a message that has leave. */
    synchronized void also() {
        count(clock.instant());
        permits.ifPresent(Permits::owe);
    }

    /** One more call goes to this conversation, without a permit. */
    synchronized void also(String conversation) {
        count(conversation, clock.instant());
        permits.ifPresent(Permits::owe);
    }

    /** When the conversation takes another message. */
    synchronized Instant free(String conversation, Instant now) {
        return window(conversation).free(now);
    }

    /** When the tenant takes another message. */
    synchronized Instant free(Instant now) {
        var soonest = tenant.free(now);
        var permit = permits.map(all -> all.next(now)).orElse(now);
        return permit.isAfter(soonest) ? permit : soonest;
    }

    /** What was sent to a conversation before this instance looked after it. */
    synchronized void learn(String conversation, Collection<Instant> sent) {
        conversations.remove(conversation);
        window(conversation).addAll(sent);
    }

    /** Forgets conversations that have been silent for long. */
    synchronized void tidy(Instant now) {
        conversations.values().removeIf(window -> window.isIdle(now));
    }

    synchronized void forget() {
        conversations.clear();
        tenant.clear();
        forAnswers.clear();
        permits.ifPresent(Permits::forget);
    }

    Duration longest() {
        return limits.stream().map(Limit::within).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private void count(String conversation, Instant at) {
        count(at);
        window(conversation).add(at);
    }

    private void count(Instant at) {
        tenant.add(at);
        forAnswers.add(at);
    }

    private Window window(String conversation) {
        return conversations.computeIfAbsent(conversation, first -> new Window(limits, slack));
    }
}
