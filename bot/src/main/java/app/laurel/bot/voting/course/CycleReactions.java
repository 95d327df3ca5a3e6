package app.laurel.bot.voting.course;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.nomination.Concluding;
import app.laurel.bot.voting.Candidate;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.amending.CycleCancelled;
import app.laurel.bot.voting.ballot.Ballots;
import app.laurel.bot.voting.counting.VotingClosed;
import app.laurel.bot.voting.planning.CyclePlanned;
import app.laurel.bot.voting.planning.Planning;
import app.laurel.bot.voting.publishing.CycleAnnounced;
import app.laurel.bot.voting.publishing.CyclePublished;
import app.laurel.bot.voting.shortlist.ClosingNominations;
import app.laurel.bot.voting.shortlist.NominatingClosed;
import app.laurel.bot.voting.shortlist.VotingOpened;
import java.util.function.BiConsumer;

/** What follows by itself from the steps of a cycle, most of it in its nominations. */
final class CycleReactions implements Reacting {

    private final Cycles cycles;
    private final Ballots ballots;
    private final Planning planning;
    private final ClosingNominations closing;
    private final CatchingUp catchingUp;
    private final Concluding nominations;

    CycleReactions(
            Cycles cycles,
            Ballots ballots,
            Planning planning,
            ClosingNominations closing,
            CatchingUp catchingUp,
            Concluding nominations) {
        this.cycles = cycles;
        this.ballots = ballots;
        this.planning = planning;
        this.closing = closing;
        this.catchingUp = catchingUp;
        this.nominations = nominations;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(CycleOpened.class, "cycle.plan-next", (event, at) -> planning.next(event.cycle()));
        reactions.on(NominatingClosed.class, "cycle.shut-nominations", (event, at) -> closing.shut(event.cycle()));
        // Counting goes on here, should whoever closed the voting have been cut short.
        reactions.on(VotingClosed.class, "cycle.count", (event, at) -> catchingUp.catchUp(event.cycle()));
        reactions.on(CyclePublished.class, "cycle.conclude", (event, at) -> conclude(event.cycle()));
        reactions.on(CycleAnnounced.class, "cycle.nominations-announced", (event, at) -> announced(event.cycle()));
        reactions.on(CycleCancelled.class, "cycle.abandon", (event, at) -> abandon(event.cycle()));
        list(reactions);
    }

    private void list(Reactions reactions) {
        reactions.on(CyclePlanned.class, "cycle.list-planned", (event, at) -> cycles.list(event.cycle()));
        reactions.on(CycleOpened.class, "cycle.list-opened", (event, at) -> cycles.list(event.cycle()));
        reactions.on(VotingOpened.class, "cycle.list-voting", (event, at) -> cycles.list(event.cycle()));
        reactions.on(CyclePublished.class, "cycle.list-published", (event, at) -> cycles.list(event.cycle()));
        reactions.on(CycleArchived.class, "cycle.list-archived", (event, at) -> cycles.list(event.cycle()));
        reactions.on(CycleCancelled.class, "cycle.list-cancelled", (event, at) -> cycles.list(event.cycle()));
    }

    private void conclude(CycleId id) {
        each(
                id,
                (candidate, won) ->
                        candidate.nominations().forEach(nomination -> nominations.conclude(nomination, won)));
        // Those who were cut from the ballot were not selected either.
        nominations.approved(id.value()).forEach(nomination -> nominations.conclude(nomination.id(), false));
    }

    private void announced(CycleId id) {
        each(id, (candidate, won) -> {
            if (won) {
                candidate.nominations().forEach(nominations::announced);
            }
        });
    }

    private void each(CycleId id, BiConsumer<Candidate, Boolean> deed) {
        cycles.find(id)
                .flatMap(cycle -> cycle.phase().outcome())
                .ifPresent(result -> cycles.paper(id)
                        .slates()
                        .forEach(slate -> slate.candidates()
                                .forEach(candidate ->
                                        deed.accept(candidate, result.hasWon(slate.contest(), candidate.nominee())))));
    }

    private void abandon(CycleId id) {
        nominations.settle(id.value());
        ballots.seal(id);
    }
}
