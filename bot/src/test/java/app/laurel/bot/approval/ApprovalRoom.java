package app.laurel.bot.approval;

import app.laurel.bot.approval.store.ApprovalStores;
import app.laurel.bot.event.Actor;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The approvals of a small bank, for tests. */
final class ApprovalRoom {

    static final PersonId ANA = new PersonId("ana");
    static final PersonId BEN = new PersonId("ben");
    static final PersonId MONA = new PersonId("mona");
    static final PersonId MARC = new PersonId("marc");
    static final PersonId GRACE = new PersonId("grace");

    final MovableClock clock = new MovableClock();
    final InMemoryDocuments documents = new InMemoryDocuments(clock);
    final Trail trail = new Trail(documents, clock);
    final Decisions decisions = ApprovalStores.decisions(documents, trail);
    final Absences absences = ApprovalStores.absences(documents, trail);
    final SmallBank bank;
    final Approving approving;
    final Escalating escalating;

    ApprovalRoom(SmallBank bank) {
        var authority = new ApprovalProperties(Map.of(), Map.of(), Map.of(), Map.of(), List.of()).delegation();
        this.bank = bank;
        this.approving = new Approving(decisions, bank.people(), authority, absences, clock);
        this.escalating = new Escalating(decisions, new Lines(bank.people(), authority, absences, clock), clock);
    }

    ApprovalRoom() {
        this(usualBank());
    }

    /** Grace leads Marc, he Mona, she Ana and Ben; beside them HR, finance, compliance and administrators. */
    static SmallBank usualBank() {
        return new SmallBank()
                .hires("grace", "")
                .hires("marc", "grace")
                .hires("mona", "marc")
                .hires("ana", "mona")
                .hires("ben", "mona")
                .hires("henry", "grace", Role.HR_ADMIN)
                .hires("fiona", "grace", Role.FINANCE)
                .hires("farid", "fiona", Role.FINANCE)
                .hires("felix", "fiona", Role.FINANCE)
                .hires("carol", "grace", Role.COMPLIANCE)
                .hires("tess", "grace", Role.ADMINISTRATOR)
                .hires("adam", "tess", Role.ADMINISTRATOR);
    }

    /** Ana nominates Ben. */
    static DecisionRequest nomination() {
        return new DecisionRequest(
                new Subject("nomination", "N-1"),
                1,
                ANA,
                Set.of(BEN),
                Optional.empty(),
                DecisionRequest.Line.MANAGER_THEN_HR,
                List.of(Duration.ofDays(2)));
    }

    /** A reward for Ben, proposed by the rules. */
    static DecisionRequest reward(String amount) {
        return reward(amount, "CAD", Set.of(BEN));
    }

    static DecisionRequest reward(String amount, String currency, Set<PersonId> beneficiaries) {
        return new DecisionRequest(
                new Subject("entitlement", "reward-for:R-1:referrer"),
                1,
                new PersonId("rule"),
                beneficiaries,
                Optional.of(Money.of(amount, currency)),
                DecisionRequest.Line.MANAGER_THEN_FINANCE,
                List.of(Duration.ofHours(4), Duration.ofHours(12)));
    }

    /** Something that one of a role makes and another checks. */
    static DecisionRequest checked(DecisionRequest.Line line, String maker) {
        return new DecisionRequest(
                new Subject("change", "C-1"),
                1,
                new PersonId(maker),
                Set.of(),
                Optional.of(Money.of("1000000.00", "CAD")),
                line,
                List.of());
    }

    Answer approves(String who, DecisionId id) {
        return approving.decide(id, new PersonId(who), Verdict.APPROVED, "");
    }

    List<PersonId> asked(DecisionId id) {
        return approving.find(id).orElseThrow().asked().stream()
                .map(Asked::person)
                .toList();
    }

    void away(String who, String delegate) {
        var until = clock.instant().plus(Duration.ofDays(7));
        var instead = Optional.of(delegate).filter(one -> !one.isEmpty()).map(PersonId::new);
        absences.set(new Absence(new PersonId(who), until, instead), Actor.person(new PersonId(who)));
    }
}
