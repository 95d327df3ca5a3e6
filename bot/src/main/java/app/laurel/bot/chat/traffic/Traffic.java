package app.laurel.bot.chat.traffic;

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
import java.util.function.Supplier;

/** Counts what Laurel sends, so that Teams' limits are kept; answers to what somebody just said go first. */
public final class Traffic {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private final List<Limit> limits;
    private final Duration slack;
    private final InstantSource clock;
    /** Leaves a little to answers, which nearly always find room where unasked messages have to wait. */
    private final Window tenant;

    private final Window forAnswers;

    private final Optional<Permits> permits;
    private final Map<String, Window> conversations = new HashMap<>();
    private int answersWaiting;

    Traffic(Documents documents, TrafficSettings settings, boolean sole, InstantSource clock) {
        this.limits = settings.conversationLimits();
        this.slack = settings.slack();
        this.clock = clock;
        this.tenant = new Window(
                settings.tenantLimits().stream().map(Traffic::lessAnAnswer).toList(), settings.slack());
        this.forAnswers = new Window(settings.tenantLimits(), Duration.ZERO);
        this.permits = settings.tenantLimits().stream()
                .findFirst()
                .map(limit -> new Permits(documents, limit, settings.slack(), sole));
    }

    private static Limit lessAnAnswer(Limit limit) {
        return new Limit(Math.max(1, limit.most() - 1), limit.within());
    }

    /** Sends an answer: at once, unless too much has just gone out; then it is the next. */
    public <T> T answer(String conversation, Supplier<T> send) {
        var call = leaveToAnswer(conversation);
        try {
            return send.get();
        } finally {
            call.answered(clock.instant());
        }
    }

    private Call leaveToAnswer(String conversation) {
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        waits(1);
        try {
            var call = answerNow(conversation, false);
            while (call.isEmpty()) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
                call = answerNow(conversation, System.nanoTime() > end);
            }
            return call.get();
        } finally {
            waits(-1);
        }
    }

    private synchronized void waits(int more) {
        answersWaiting += more;
    }

    private synchronized Optional<Call> answerNow(String conversation, boolean impatient) {
        var now = clock.instant();
        return impatient || !forAnswers.free(now).isAfter(now)
                ? Optional.of(alsoCall(conversation, now))
                : Optional.empty();
    }

    /** Takes leave to send an unasked message now, whose answer is to be noted; nothing changes if it is refused. */
    public synchronized Optional<Call> take(String conversation, Instant now) {
        var mayGo = answersWaiting == 0
                && !free(conversation, now).isAfter(now)
                && !tenant.free(now).isAfter(now)
                && permits.map(all -> all.take(now)).orElse(true);
        return mayGo ? Optional.of(count(conversation, now)) : Optional.empty();
    }

    /** One more call goes with a message that has leave. */
    public synchronized void also() {
        count(new Call(clock.instant()));
        permits.ifPresent(Permits::owe);
    }

    /** One more call goes to this conversation, without a permit. */
    public synchronized void also(String conversation) {
        alsoCall(conversation, clock.instant());
    }

    private Call alsoCall(String conversation, Instant now) {
        permits.ifPresent(Permits::owe);
        return count(conversation, now);
    }

    /** When the conversation takes another message. */
    public synchronized Instant free(String conversation, Instant now) {
        return window(conversation).free(now);
    }

    /** When the tenant takes another message. */
    public synchronized Instant free(Instant now) {
        var soonest = tenant.free(now);
        var permit = permits.map(all -> all.next(now)).orElse(now);
        return permit.isAfter(soonest) ? permit : soonest;
    }

    /** What was sent to a conversation before this instance looked after it. */
    public synchronized void learn(String conversation, Collection<Instant> sent) {
        conversations.remove(conversation);
        window(conversation).addAll(sent);
    }

    /** Forgets conversations that have been silent for long. */
    public synchronized void tidy(Instant now) {
        conversations.values().removeIf(window -> window.isIdle(now));
    }

    /** Nothing that it remembers is true any more. */
    public synchronized void forget() {
        conversations.clear();
        tenant.clear();
        forAnswers.clear();
        permits.ifPresent(Permits::forget);
    }

    /** For how long what was sent to a conversation counts. */
    public Duration longest() {
        return limits.stream().map(Limit::within).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private Call count(String conversation, Instant at) {
        var call = new Call(at);
        count(call);
        window(conversation).add(call);
        return call;
    }

    private void count(Call call) {
        tenant.add(call);
        forAnswers.add(call);
    }

    private Window window(String conversation) {
        return conversations.computeIfAbsent(conversation, first -> new Window(limits, slack));
    }
}
