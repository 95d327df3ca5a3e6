package app.laurel.bot.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was sent of late, held against limits that are true of any stretch of time, not of whole seconds only. */
final class Window {

    private final List<Limit> limits;
    private final int most;
    private final List<Instant> sent = new ArrayList<>();

    Window(List<Limit> limits, Duration slack) {
        this.limits = limits.stream()
                .map(limit -> new Limit(limit.most(), limit.within().plus(slack)))
                .toList();
        this.most = limits.stream().mapToInt(Limit::most).max().orElse(0);
    }

    /** When the next may be sent: now, or once enough of the earlier ones lie far enough back. */
    Instant free(Instant now) {
        var free = now;
        for (var limit : limits) {
            if (sent.size() >= limit.most()) {
                var again = sent.get(sent.size() - limit.most()).plus(limit.within());
                free = again.isAfter(free) ? again : free;
            }
        }
        return free;
    }

    void add(Instant at) {
        sent.add(at);
        if (sent.size() > 2 * most) {
            sent.subList(0, sent.size() - most).clear();
        }
    }

    /** Learns what was sent before, by somebody else. */
    void addAll(Collection<Instant> earlier) {
        sent.addAll(earlier);
        sent.sort(null);
    }

    void clear() {
        sent.clear();
    }

    boolean isIdle(Instant now) {
        return sent.isEmpty()
                || limits.stream()
                        .noneMatch(limit -> sent.getLast().plus(limit.within()).isAfter(now));
    }
}
