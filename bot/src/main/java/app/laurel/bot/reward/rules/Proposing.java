package app.laurel.bot.reward.rules;

import app.laurel.bot.approval.Answer;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.rules.Differences.Difference;
import app.laurel.bot.reward.rules.LegalCheck.Forbidden;
import app.laurel.bot.reward.rules.Proposal.Standing;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets new terms of a programme: its owner proposes, compliance agrees, and they hold from a coming day on. */
public final class Proposing implements Reacting {

    public static final String KIND = "programme";

    // Long enough for each instance to have read them before they hold.
    private static final Duration LEAD = Duration.ofHours(1);
    private static final int MOST_YEARS_AHEAD = 2;
    private static final List<Duration> ESCALATIONS = List.of(Duration.ofHours(24), Duration.ofHours(72));

    private final Programmes programmes;
    private final Versions versions;
    private final LegalCheck legal;
    private final Approving approving;
    private final People people;
    private final InstantSource clock;

    public Proposing(
            Programmes programmes,
            Versions versions,
            LegalCheck legal,
            Approving approving,
            People people,
            InstantSource clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.legal = legal;
        this.approving = approving;
        this.people = people;
        this.clock = clock;
    }

    public Law law() {
        return legal.law();
    }

    /** The first day from which new terms can hold. */
    public LocalDate earliest() {
        return today(LEAD).plusDays(1);
    }

    /** The terms that a version of this day would follow. */
    public Optional<RuleVersion> before(String programme, LocalDate day) {
        return programmes.find(programme).map(found -> found.on(day.minusDays(1)));
    }

    /** The terms of this id, whether they came with the set-up or were proposed. */
    public Optional<RuleVersion> version(String id) {
        return versions.find(id)
                .map(Proposal::version)
                .or(() -> programmes.all().stream()
                        .flatMap(programme -> programme.versions().stream())
                        .filter(version -> version.id().equals(id))
                        .findFirst());
    }

    public Optional<Proposal> find(String id) {
        return versions.find(id);
    }

    /** All versions of a programme that were ever kept, the latest day first. */
    public List<Proposal> of(String programme) {
        return versions.all().stream()
                .filter(one -> one.version().programme().equals(programme))
                .sorted((one, other) ->
                        other.version().from().compareTo(one.version().from()))
                .toList();
    }

    /** Those that wait for a second person. */
    public List<Proposal> waiting() {
        return versions.all().stream().filter(Proposal::waits).toList();
    }

    /**
     * What would change, or what stands in the way, before anybody is asked.
     *
     * @param founding what a programme is for that there is not yet
     */
    public Check check(RuleVersion next, Optional<ProductClass> founding) {
        var programme = programmes
                .find(next.programme())
                .or(() -> founding.map(productClass -> Programme.fresh(next.programme(), productClass)));
        if (programme.isEmpty()) {
            return new Check.NoSuchProgramme();
        }
        if (next.from().isBefore(earliest())) {
            return new Check.TooSoon(earliest());
        }
        var latest = today(Duration.ZERO).plusYears(MOST_YEARS_AHEAD);
        if (next.from().isAfter(latest)) {
            return new Check.TooFar(latest);
        }
        var taken = versions.find(next.id()).filter(one -> one.holds() || one.waits());
        if (taken.isPresent()) {
            return new Check.Taken(taken.get());
        }
        var forbidden = legal.check(next, programme.get().productClass());
        if (forbidden.isPresent()) {
            return new Check.Illegal(forbidden.get());
        }
        var before = programme.get().on(next.from().minusDays(1));
        var differences = Differences.between(before, next);
        return differences.isEmpty() ? new Check.Same(before) : new Check.Possible(before, differences);
    }

    /** Keeps it, and asks compliance; somebody else may have been faster. */
    public Proposed propose(RuleVersion next, PersonId maker, Optional<ProductClass> founding) {
        if (!people.has(maker, Role.PROGRAMME_OWNER)) {
            return new Proposed.NotYours();
        }
        var checked = check(next, founding);
        if (checked instanceof Check.Taken(var proposal) && isThisMakers(proposal, next, maker)) {
            return asked(proposal, maker);
        }
        if (!(checked instanceof Check.Possible)) {
            return new Proposed.NotNow(checked);
        }
        var productClass = programmes
                .find(next.programme())
                .map(Programme::productClass)
                .or(() -> founding)
                .orElseThrow();
        var kept = versions.decide(next.id(), Actor.person(maker), before -> {
            if (before.filter(one -> one.holds() || one.waits()).isPresent()) {
                return Decision.<Proposal, Proposal>answer(before.get());
            }
            var round = before.map(Proposal::round).orElse(0) + 1;
            var fresh = new Proposal(next, productClass, round, new Standing.Proposed(maker, clock.instant()));
            return Decision.change(fresh, fresh, new VersionProposed(next.id()));
        });
        return isThisMakers(kept, next, maker) ? asked(kept, maker) : new Proposed.NotNow(new Check.Taken(kept));
    }

    private static boolean isThisMakers(Proposal proposal, RuleVersion next, PersonId maker) {
        return proposal.standing() instanceof Standing.Proposed(var by, var at)
                && by.equals(maker)
                && proposal.version().equals(next);
    }

    private Proposed asked(Proposal proposal, PersonId maker) {
        return new Proposed.Asked(proposal, approving.firstInLine(request(proposal, maker)));
    }

    /** Whether this person's word would count: somebody of compliance who was asked. */
    public boolean isFor(Proposal proposal, PersonId person) {
        return approving.mayDecide(decision(proposal), person);
    }

    /** The second person's word. */
    public Answer decide(Proposal proposal, PersonId checker, Verdict verdict, String words) {
        return approving.decide(decision(proposal), checker, verdict, words);
    }

    private static DecisionId decision(Proposal proposal) {
        return DecisionId.of(subject(proposal), proposal.round());
    }

    private static Subject subject(Proposal proposal) {
        return new Subject(KIND, proposal.version().id());
    }

    private static DecisionRequest request(Proposal proposal, PersonId maker) {
        return new DecisionRequest(
                subject(proposal),
                proposal.round(),
                maker,
                Set.of(),
                Optional.empty(),
                DecisionRequest.Line.COMPLIANCE,
                ESCALATIONS);
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                VersionProposed.class,
                "programme.ask-checker",
                (proposed, occurrence) -> versions.find(proposed.version())
                        .filter(Proposal::waits)
                        .ifPresent(waiting -> approving.open(
                                request(waiting, waiting.standing().by().orElseThrow()))));
        reactions.on(Decided.class, "programme.decided", (decided, occurrence) -> {
            if (decided.subject().kind().equals(KIND)) {
                carryOut(decided);
            }
        });
    }

    private void carryOut(Decided decided) {
        versions.decide(
                decided.subject().id(),
                Actor.person(decided.by()),
                before -> before.filter(Proposal::waits)
                        .filter(waiting -> decision(waiting).equals(decided.decision()))
                        .map(waiting -> decided(waiting, decided))
                        .orElseGet(() -> Decision.answer(false)));
    }

    private Decision<Proposal, Boolean> decided(Proposal waiting, Decided decided) {
        var id = waiting.version().id();
        var maker = waiting.standing().by().orElseThrow();
        var now = clock.instant();
        if (decided.verdict() != Verdict.APPROVED) {
            return Decision.change(
                    waiting.on(new Standing.Rejected(maker, decided.by(), now)), true, new VersionRejected(id));
        }
        var inTime = !waiting.version().from().isBefore(earliest())
                && legal.check(waiting.version(), waiting.productClass()).isEmpty();
        return inTime
                ? Decision.change(
                        waiting.on(new Standing.Approved(maker, decided.by(), now)), true, new VersionApproved(id))
                : Decision.change(
                        waiting.on(new Standing.Lapsed(maker, decided.by(), now)), true, new VersionLapsed(id));
    }

    private LocalDate today(Duration ahead) {
        return LocalDate.ofInstant(clock.instant().plus(ahead), ZoneOffset.UTC);
    }

    /** What can be said of a version before it is proposed. */
    public sealed interface Check {

        record Possible(RuleVersion before, List<Difference> differences) implements Check {}

        record NoSuchProgramme() implements Check {}

        record TooSoon(LocalDate earliest) implements Check {}

        record TooFar(LocalDate latest) implements Check {}

        /** There is one for this day: in force, coming, or waiting. */
        record Taken(Proposal by) implements Check {}

        /** The law forbids it, and where it says so. */
        record Illegal(Forbidden forbidden) implements Check {}

        /** It would change nothing. */
        record Same(RuleVersion before) implements Check {}
    }

    /** What became of the wish. */
    public sealed interface Proposed {

        /** It waits; who is asked first, if there is anybody. */
        record Asked(Proposal proposal, Optional<PersonId> checker) implements Proposed {}

        record NotNow(Check why) implements Proposed {}

        record NotYours() implements Proposed {}
    }
}
