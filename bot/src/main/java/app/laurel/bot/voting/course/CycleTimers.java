package app.laurel.bot.voting.course;

import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.VotingProperties;
import app.laurel.bot.voting.amending.CycleExtended;
import app.laurel.bot.voting.planning.CyclePlanned;
import app.laurel.bot.voting.publishing.CycleAnnounced;
import app.laurel.bot.voting.publishing.CyclePublished;
import app.laurel.bot.voting.shortlist.VotingOpened;
import java.time.Instant;

/** Keeps the timers of a cycle in step with its calendar. */
public final class CycleTimers implements Reacting, Timed {

    /** The deed of whoever reminds; its subject is the cycle. */
    public static final String REMIND = "cycle.remind";

    private static final String CATCH_UP = "cycle.catch-up";
    private static final int DATES = 10;
    private static final int ANNOUNCE = 1_000;
    private static final int ARCHIVE = 1_001;

    private final Cycles cycles;
    private final Timers timers;
    private final CatchingUp catchingUp;
    private final Reminding reminding;
    private final VotingProperties properties;

    CycleTimers(Cycles cycles, Timers timers, CatchingUp catchingUp, Reminding reminding, VotingProperties properties) {
        this.cycles = cycles;
        this.timers = timers;
        this.catchingUp = catchingUp;
        this.reminding = reminding;
        this.properties = properties;
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(CATCH_UP, (cycle, level) -> catchingUp.catchUp(new CycleId(cycle)));
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(CyclePlanned.class, "cycle.set-dates", (event, at) -> dates(event.cycle()));
        reactions.on(CycleExtended.class, "cycle.set-later-dates", (event, at) -> dates(event.cycle()));
        reactions.on(VotingOpened.class, "cycle.set-reminder", (event, at) -> remind(event.cycle()));
        reactions.on(
                CyclePublished.class,
                "cycle.set-announcement",
                (event, at) -> catchUp(event.cycle(), ANNOUNCE, event.announceAt()));
        reactions.on(
                CycleAnnounced.class,
                "cycle.set-archiving",
                (event, at) -> catchUp(event.cycle(), ARCHIVE, at.at().plus(properties.archiveAfter())));
    }

    private void dates(CycleId id) {
        cycles.find(id).ifPresent(cycle -> {
            var level = cycle.extensions().size() * DATES;
            for (var date : cycle.calendar().dates()) {
                catchUp(id, level++, date);
            }
        });
        remind(id);
    }

    private void remind(CycleId id) {
        cycles.find(id)
                .filter(cycle -> cycle.stage() == Stage.VOTING)
                .ifPresent(cycle ->
                        timers.set(REMIND, id.value(), cycle.extensions().size(), reminding.due(cycle)));
    }

    private void catchUp(CycleId id, int level, Instant due) {
        timers.set(CATCH_UP, id.value(), level, due);
    }
}
