package app.laurel.bot.chat.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What was sent of late, held against limits that are true of any stretch of time, not of whole seconds only. */
final class Window {

    private final List<Limit> limits;
    private final Duration slack;
    private final int most;
    private final List<Call> sent = new ArrayList<>();

    /**
     * An empty window.
     *
     * @param slack how much later than it was sent a call may be counted, unless its answer has come before
     */
    Window(List<Limit> limits, Duration slack) {
        this.limits = List.copyOf(limits);
        this.slack = slack;
        this.most = limits.stream().mapToInt(Limit::most).max().orElse(0);
    }

    /** When the next may be sent: now, or once enough of the earlier ones lie far enough back. */
    Instant free(Instant now) {
        var free = now;
        for (var limit : limits) {
            if (sent.size() >= limit.most()) {
                var again = countedBy(sent.size() - limit.most()).plus(limit.within());
                free = again.isAfter(free) ? again : free;
            }
        }
        return free;
    }

    void add(Call call) {
        sent.add(call);
        if (sent.size() > 2 * most) {
            sent.subList(0, sent.size() - most).clear();
        }
    }

    /** Learns what was sent before, by somebody else. */
    void addAll(Collection<Instant> earlier) {
        earlier.stream().map(Call::new).forEach(sent::add);
        sent.sort(Comparator.comparing(Call::start));
    }

    void clear() {
        sent.clear();
    }

    boolean isIdle(Instant now) {
        return sent.isEmpty()
                || limits.stream()
                        .noneMatch(limit ->
                                sent.getLast().start().plus(limit.within()).isAfter(now));
    }

    /** When this one and all before it have been counted; one that overtook others waits for them here. */
    private Instant countedBy(int index) {
        var latest = sent.get(index).countedBy(slack);
        for (int i = index - 1; i >= 0 && sent.get(i).start().plus(slack).isAfter(latest); i--) {
            var before = sent.get(i).countedBy(slack);
            latest = before.isAfter(latest) ? before : latest;
        }
        return latest;
    }
}
