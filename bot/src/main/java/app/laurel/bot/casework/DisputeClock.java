package app.laurel.bot.casework;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import java.time.Instant;

/** By when disputes are answered, and when their owners are reminded: a working day before, and when it is over. */
public final class DisputeClock implements Reacting {

    /** The deed that reminds; level 1 a day before, level 2 when the time is over. */
    public static final String REMIND = "casework.dispute-due";

    private final Disputes disputes;
    private final WorkingDays days;
    private final int patience;
    private final Timers timers;

    DisputeClock(Disputes disputes, WorkingDays days, int patience, Timers timers) {
        this.disputes = disputes;
        this.days = days;
        this.patience = patience;
        this.timers = timers;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                DisputeRaised.class,
                "casework.dispute-clock",
                (event, at) -> disputes.find(event.dispute()).ifPresent(this::setTimers));
    }

    Instant due(Instant since) {
        return days.after(since, patience);
    }

    private void setTimers(Dispute dispute) {
        timers.set(REMIND, dispute.id().value(), 1, days.after(dispute.due(), -1));
        timers.set(REMIND, dispute.id().value(), 2, dispute.due());
    }
}
