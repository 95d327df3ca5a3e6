package app.laurel.bot.voting.store;

import static java.util.stream.Collectors.toMap;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.voting.Calendar;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Extension;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A cycle as it is kept; which of its fields say something depends on its stage. */
@Kind("cycle")
record CycleDocument(
        CycleId id,
        List<Instant> dates,
        List<Prolonged> extensions,
        Stage stage,
        List<AwardDocument> awards,
        List<Pick> picks,
        boolean closed,
        Optional<ResultDocument> result,
        Optional<Instant> announceAt,
        Optional<Instant> announcedAt,
        Optional<Stage> cancelledFrom,
        String reason)
        implements Document {

    record Prolonged(Stage stage, Instant until, String reason, PersonId by) {}

    record Pick(ContestDocument contest, List<PersonId> names) {}

    static CycleDocument of(Cycle cycle) {
        var plain = new CycleDocument(
                cycle.id(),
                List.of(
                        cycle.calendar().opens(),
                        cycle.calendar().nominatingCloses(),
                        cycle.calendar().votingOpens(),
                        cycle.calendar().votingCloses()),
                cycle.extensions().stream()
                        .map(one -> new Prolonged(one.stage(), one.until(), one.reason(), one.by()))
                        .toList(),
                cycle.stage(),
                cycle.awards().stream()
                        .map(award -> AwardDocument.of(award, false))
                        .toList(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return plain.with(cycle.phase());
    }

    private CycleDocument with(Phase phase) {
        return switch (phase) {
            case Phase.Planned none -> this;
            case Phase.Nominating none -> this;
            case Phase.Shortlisting(var frozen, var chosen) ->
                new CycleDocument(
                        id,
                        dates,
                        extensions,
                        stage,
                        awards,
                        picks(chosen),
                        false,
                        result,
                        announceAt,
                        announcedAt,
                        cancelledFrom,
                        reason);
            case Phase.Voting(var frozen, var over) ->
                new CycleDocument(
                        id,
                        dates,
                        extensions,
                        stage,
                        awards,
                        picks,
                        over,
                        result,
                        announceAt,
                        announcedAt,
                        cancelledFrom,
                        reason);
            case Phase.Tallied(var frozen, var tally) -> with(ResultDocument.of(tally));
            case Phase.TieBreak(var frozen, var tally, var broken) -> with(ResultDocument.of(tally, broken));
            case Phase.Review(var frozen, var known) -> with(ResultDocument.of(known));
            case Phase.Published(var frozen, var known, var due, var done) ->
                new CycleDocument(
                        id,
                        dates,
                        extensions,
                        stage,
                        awards,
                        picks,
                        closed,
                        Optional.of(ResultDocument.of(known)),
                        Optional.of(due),
                        done,
                        cancelledFrom,
                        reason);
            case Phase.Archived(var frozen, var known) -> with(ResultDocument.of(known));
            case Phase.Cancelled(var from, var why) ->
                new CycleDocument(
                        id,
                        dates,
                        extensions,
                        stage,
                        awards,
                        picks,
                        closed,
                        result,
                        announceAt,
                        announcedAt,
                        Optional.of(from),
                        why);
        };
    }

    private CycleDocument with(ResultDocument known) {
        return new CycleDocument(
                id,
                dates,
                extensions,
                stage,
                awards,
                picks,
                closed,
                Optional.of(known),
                announceAt,
                announcedAt,
                cancelledFrom,
                reason);
    }

    private static List<Pick> picks(Map<Contest, List<PersonId>> chosen) {
        return new TreeMap<>(chosen)
                .entrySet().stream()
                        .map(entry -> new Pick(ContestDocument.of(entry.getKey()), entry.getValue()))
                        .toList();
    }

    Cycle toCycle() {
        return new Cycle(
                id,
                new Calendar(dates.get(0), dates.get(1), dates.get(2), dates.get(3)),
                extensions.stream()
                        .map(one -> new Extension(one.stage(), one.until(), one.reason(), one.by()))
                        .toList(),
                phase());
    }

    private Phase phase() {
        var frozen = awards.stream().map(AwardDocument::toAward).toList();
        return switch (stage) {
            case PLANNED -> new Phase.Planned();
            case NOMINATING -> new Phase.Nominating(frozen);
            case SHORTLISTING ->
                new Phase.Shortlisting(
                        frozen,
                        picks.stream().collect(toMap(pick -> pick.contest().toContest(), Pick::names)));
            case VOTING -> new Phase.Voting(frozen, closed);
            case TALLIED -> new Phase.Tallied(frozen, known().toTally());
            case TIE_BREAK ->
                new Phase.TieBreak(
                        frozen,
                        known().toTally(),
                        known().winners().stream()
                                .collect(toMap(one -> one.contest().toContest(), ResultDocument.Named::nominee)));
            case REVIEW -> new Phase.Review(frozen, known().toResult());
            case PUBLISHED -> new Phase.Published(frozen, known().toResult(), announceAt.orElseThrow(), announcedAt);
            case ARCHIVED -> new Phase.Archived(frozen, known().toResult());
            case CANCELLED -> new Phase.Cancelled(cancelledFrom.orElseThrow(), reason);
        };
    }

    private ResultDocument known() {
        return result.orElseThrow();
    }
}
