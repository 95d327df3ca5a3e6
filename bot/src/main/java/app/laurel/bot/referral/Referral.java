package app.laurel.bot.referral;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A referral case: a pure fold over its set of facts.
 *
 * @param facts in their order
 * @param marks what it has told the others
 * @param earns what the reward was asked for with; fixed once
 * @param entitlements the ids of what it has earned
 * @param course how the facts were summed up last
 */
public record Referral(
        CaseId id,
        List<Fact> facts,
        Set<Mark> marks,
        Optional<ReferralFacts> earns,
        List<String> entitlements,
        Course course) {

    public Referral {
        facts = facts.stream().sorted().toList();
        marks = Set.copyOf(marks);
        entitlements = List.copyOf(entitlements);
    }

    static Referral start(CaseId id, Fact first) {
        return new Referral(id, List.of(first), Set.of(), Optional.empty(), List.of(), Course.START);
    }

    public Stage stage() {
        return course.stage();
    }

    /** Who introduced whom for what, as the earliest fact has it; the CRM knows best who the referee is. */
    public Particulars particulars() {
        var told = facts.stream().flatMap(fact -> fact.particulars().stream()).toList();
        var ofCrm = facts.stream().filter(fact -> fact.step().isOfCrm()).flatMap(fact -> fact.particulars().stream());
        var referee =
                Stream.concat(ofCrm, told.stream()).map(Particulars::referee).reduce(Contact.UNKNOWN, Contact::or);
        var referrer = told.stream().map(Particulars::referrerContact).reduce(Contact.UNKNOWN, Contact::or);
        return told.getFirst().with(referrer, referee);
    }

    /** When the referral was made. */
    public Instant madeAt() {
        return facts.getFirst().at();
    }

    /** What the CRM has told first. */
    public Optional<Fact> firstHeard() {
        return facts.stream().filter(fact -> fact.step().isOfCrm()).findFirst();
    }

    public Optional<Fact> first(Step step) {
        return facts.stream().filter(fact -> fact.step() == step).findFirst();
    }

    /** When the newest of its facts came about. */
    public Instant changedAt() {
        return facts.getLast().at();
    }

    public Set<String> crmIds() {
        return facts.stream().map(Fact::crmId).filter(id -> !id.isEmpty()).collect(toCollection(TreeSet::new));
    }

    /** Names the latest of its appeals. */
    String latestAppeal() {
        var appeals =
                facts.stream().filter(fact -> fact.step() == Step.APPEALED).count();
        return appeals == 1 ? id.value() : id + " " + appeals;
    }

    boolean knows(Fact fact) {
        return facts.stream().anyMatch(known -> known.id().equals(fact.id()));
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** The owner id of the person introduced. */
    String refereeOwner() {
        return ownerOf(particulars().referee());
    }

    static String ownerOf(Contact referee) {
        return referee.customer().isEmpty()
                ? "prospect:" + Token.of(referee.email())
                : "customer:" + referee.customer();
    }

    /** With more facts; of two with one id the earlier stays, whichever was heard first. */
    Referral with(Collection<Fact> others) {
        var byId = Stream.concat(facts.stream(), others.stream())
                .collect(toMap(Fact::id, Function.identity(), BinaryOperator.<Fact>minBy(naturalOrder())));
        return new Referral(id, List.copyOf(byId.values()), marks, earns, entitlements, course);
    }

    /** With something of Laurel's own, which comes after all that was known when it came about. */
    Referral withOwn(Step step, Instant now, String code) {
        var last = facts.getLast().at().plusNanos(1_000);
        var own = facts.stream().filter(fact -> fact.crmId().isEmpty()).count();
        return with(List.of(Fact.ofLaurel(id + ":" + step + ":" + own, step, now.isAfter(last) ? now : last, code)));
    }

    Referral marked(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(marks);
        return new Referral(id, facts, more, earns, entitlements, course);
    }

    Referral without(Mark mark) {
        var fewer = EnumSet.noneOf(Mark.class);
        fewer.addAll(marks);
        fewer.remove(mark);
        return new Referral(id, facts, fewer, earns, entitlements, course);
    }

    Referral earning(ReferralFacts fixed) {
        return new Referral(id, facts, marks, Optional.of(earns.orElse(fixed)), entitlements, course);
    }

    Referral entitledTo(Collection<String> ids) {
        var all = Stream.concat(entitlements.stream(), ids.stream())
                .distinct()
                .sorted()
                .toList();
        return new Referral(id, facts, marks, earns, all, course);
    }

    /** With what another case has told and earned, unless this one has earned itself. */
    Referral takingOver(Referral other) {
        if (earns.isPresent() || other.earns.isEmpty()) {
            return this;
        }
        var both = EnumSet.copyOf(other.marks);
        both.addAll(marks);
        return new Referral(id, facts, both, other.earns, other.entitlements, course);
    }

    Referral on(Course next) {
        return new Referral(id, facts, marks, earns, entitlements, next);
    }
}
