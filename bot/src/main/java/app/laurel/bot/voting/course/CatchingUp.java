package app.laurel.bot.voting.course;

import app.laurel.bot.event.Actor;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Rule;
import app.laurel.bot.voting.counting.Counting;
import app.laurel.bot.voting.publishing.Publishing;
import app.laurel.bot.voting.shortlist.ClosingNominations;
import app.laurel.bot.voting.shortlist.OpeningBallot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Does for a cycle whatever its calendar says is due; asked too early or twice it does nothing. */
final class CatchingUp {

    private static final Actor CALENDAR = Actor.system("calendar");

    private final Cycles cycles;
    private final Opening opening;
    private final ClosingNominations closing;
    private final OpeningBallot ballot;
    private final Counting counting;
    private final Publishing publishing;
    private final Duration archiveAfter;
    private final InstantSource clock;

    CatchingUp(
            Cycles cycles,
            Opening opening,
            ClosingNominations closing,
            OpeningBallot ballot,
            Counting counting,
            Publishing publishing,
            Duration archiveAfter,
            InstantSource clock) {
        this.cycles = cycles;
        this.opening = opening;
        this.closing = closing;
        this.ballot = ballot;
        this.counting = counting;
        this.publishing = publishing;
        this.archiveAfter = archiveAfter;
        this.clock = clock;
    }

    void catchUp(CycleId id) {
        var moved = true;
        while (moved) {
            moved = cycles.find(id).flatMap(this::step).orElse(null) instanceof Advanced.Moved;
        }
    }

    private Optional<Advanced> step(Cycle cycle) {
        var id = cycle.id();
        var calendar = cycle.calendar();
        return switch (cycle.phase()) {
            case Phase.Planned phase -> due(calendar.opens()).map(now -> opening.open(CALENDAR, id));
            case Phase.Nominating phase -> due(calendar.nominatingCloses()).map(now -> closing.close(CALENDAR, id));
            case Phase.Shortlisting phase -> due(calendar.votingOpens()).map(now -> ballot.open(CALENDAR, id));
            case Phase.Voting(var awards, var closed) ->
                due(closed ? clock.instant() : calendar.votingCloses()).map(now -> counting.count(CALENDAR, id));
            case Phase.Tallied phase -> Optional.of(counting.count(CALENDAR, id));
            case Phase.Published(var awards, var result, var announceAt, var announcedAt) ->
                announcedAt.isEmpty()
                        ? due(announceAt).map(now -> publishing.announce(id))
                        : due(announcedAt.get().plus(archiveAfter)).map(now -> archive(id));
            case Phase.TieBreak phase -> Optional.empty();
            case Phase.Review phase -> Optional.empty();
            case Phase.Archived phase -> Optional.empty();
            case Phase.Cancelled phase -> Optional.empty();
        };
    }

    private Optional<Instant> due(Instant date) {
        return Optional.of(clock.instant()).filter(now -> !now.isBefore(date));
    }

    private Advanced archive(CycleId id) {
        return cycles.decide(
                id,
                CALENDAR,
                Rule.from(
                        id,
                        Phase.Published.class,
                        phase -> new Phase.Archived(phase.awards(), phase.result()),
                        new CycleArchived(id)));
    }
}
