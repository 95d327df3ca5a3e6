package app.laurel.bot.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks for what was confirmed and not followed up: confirmed − entitled − denied is 0, or somebody owns the difference. */
public final class Sweeping {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Inbox inbox;
    private final CaseIndex index;
    private final Confirming confirming;
    private final Following following;
    private final Casebook casebook;
    private final Oddities oddities;
    private final InstantSource clock;

    Sweeping(
            Inbox inbox,
            CaseIndex index,
            Confirming confirming,
            Following following,
            Casebook casebook,
            Oddities oddities,
            InstantSource clock) {
        this.inbox = inbox;
        this.index = index;
        this.confirming = confirming;
        this.following = following;
        this.casebook = casebook;
        this.oddities = oddities;
        this.clock = clock;
    }

    /** Sweeps over inbox and open cases; may run at any time, and twice. */
    public Totals sweep() {
        inbox.walk(this::missed);
        var open = new AtomicInteger();
        var waiting = new AtomicInteger();
        // Read page by page: there may be very many.
        index.open().forEach(id -> {
            open.incrementAndGet();
            if (isUnanswered(id)) {
                oddities.note(id, Oddity.NOT_ENTITLED, id.value());
                waiting.incrementAndGet();
            }
        });
        return new Totals(open.get(), waiting.get());
    }

    private boolean isUnanswered(CaseId id) {
        var referral = following.follow(id);
        return casebook.reckoning().waitsForReward(referral) && isOverdue(referral.changedAt());
    }

    private void missed(Confirmation told, Instant keptAt) {
        var confirmed = confirming.confirm(told);
        if (confirmed.news() && isOverdue(keptAt)) {
            oddities.note(confirmed.id(), Oddity.MISSED, told.fact().id());
        }
    }

    private boolean isOverdue(Instant since) {
        return since.plus(PATIENCE).isBefore(clock.instant());
    }

    /**
     * What a sweep found.
     *
     * @param open cases that are not settled
     * @param unanswered confirmed, and neither entitled nor denied in time
     */
    public record Totals(int open, int unanswered) {}
}
