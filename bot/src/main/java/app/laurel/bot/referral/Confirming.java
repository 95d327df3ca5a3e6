package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.People;
import app.laurel.bot.referral.Casebook.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds what the CRM says to the case it is about, and opens one for what began in the CRM. */
public final class Confirming {

    private static final Actor CRM = Actor.system("crm");

    private final Cases cases;
    private final Casebook casebook;
    private final Merging merging;
    private final Oddities oddities;
    private final People people;

    Confirming(Cases cases, Casebook casebook, Merging merging, Oddities oddities, People people) {
        this.cases = cases;
        this.casebook = casebook;
        this.merging = merging;
        this.oddities = oddities;
        this.people = people;
    }

    /**
     * Confirms; being told again changes nothing.
     *
     * @return the case, and whether it was news to it
     */
    public Confirmed confirm(Confirmation told) {
        var id = caseOf(told);
        var answer = add(told, id);
        while (answer.goesOn().isPresent()) {
            id = answer.goesOn().get();
            answer = add(told, id);
        }
        noteOddities(told, id, answer.before());
        return new Confirmed(id, answer.news(), answer.learnt());
    }

    private CaseId caseOf(Confirmation told) {
        var given = told.laurelId().map(CaseId::new).flatMap(casebook::find).map(Referral::id);
        var named = cases.name(told.crmId(), given.orElseGet(() -> casebook.idOf(told.crmId())));
        return given.filter(id -> !id.equals(named))
                .map(id -> merging.merge(named, id))
                .orElse(named);
    }

    private Added add(Confirmation told, CaseId id) {
        var facts = factsOf(told);
        return casebook.change(id, CRM, (before, now) -> {
            if (before.isPresent() && before.get().course().standing() instanceof Standing.Duplicate(var of)) {
                return Change.none(new Added(false, false, before, Optional.of(of)));
            }
            var next =
                    before.orElseGet(() -> Referral.start(id, facts.getFirst())).with(facts);
            var news = before.isEmpty() || !before.get().knows(facts.getFirst());
            return Change.to(next, new Added(news, isFoundByMore(before, next), before, Optional.empty()));
        });
    }

    private static boolean isFoundByMore(Optional<Referral> before, Referral next) {
        return before.map(Following::entryOf)
                .filter(entry -> !entry.equals(Following.entryOf(next)))
                .isPresent();
    }

    private List<Fact> factsOf(Confirmation told) {
        var facts = new ArrayList<Fact>();
        facts.add(told.fact());
        if (isUnknownLaurelId(told)) {
            facts.add(byRule(told, Step.QUESTIONED, Reason.UNKNOWN_LAUREL_ID));
        }
        if (isUnknownReferrer(told.particulars())) {
            facts.add(byRule(told, Step.QUESTIONED, Reason.UNKNOWN_REFERRER));
        }
        if (isSelfReferral(told.particulars())) {
            facts.add(byRule(told, Step.DENIED, Reason.SELF_REFERRAL));
        }
        return facts;
    }

    private static Fact byRule(Confirmation told, Step step, Reason reason) {
        return Fact.ofLaurel("rule:" + reason, step, told.occurredAt(), reason.name());
    }

    private boolean isUnknownLaurelId(Confirmation told) {
        return told.laurelId()
                .map(CaseId::new)
                .filter(id -> cases.find(id).isEmpty())
                .isPresent();
    }

    private boolean isUnknownReferrer(Particulars particulars) {
        return particulars.referrer() instanceof Referrer.Employee(var id)
                && people.find(id).isEmpty()
                && !people.hasLeft(id);
    }

    private boolean isSelfReferral(Particulars particulars) {
        var referee = particulars.referee();
        return switch (particulars.referrer()) {
            case Referrer.Employee(var id) ->
                people.find(id)
                        .filter(person -> isTheSame(person.email(), referee.email()))
                        .isPresent();
            case Referrer.Customer(var id) ->
                id.equals(referee.customer())
                        || isTheSame(particulars.referrerContact().email(), referee.email());
        };
    }

    private static boolean isTheSame(String email, String other) {
        return !email.isEmpty() && Token.of(email).equals(Token.of(other));
    }

    private void noteOddities(Confirmation told, CaseId id, Optional<Referral> before) {
        if (isUnknownLaurelId(told)) {
            oddities.note(id, Oddity.UNKNOWN_LAUREL_ID, id.value());
        }
        if (isUnknownReferrer(told.particulars())) {
            oddities.note(id, Oddity.UNKNOWN_REFERRER, id.value());
        }
        var referrer = told.particulars().referrer();
        if (before.filter(known -> !known.particulars().referrer().equals(referrer))
                .isPresent()) {
            oddities.note(id, Oddity.OTHER_REFERRER, id + ":" + referrer.owner());
        }
        if (casebook.reckoning().isDisputed(cases.find(id).orElseThrow())) {
            oddities.note(id, Oddity.SOURCES_DISAGREE, id.value());
        }
        if (told.step() == Step.QUALIFIED && cameTooLate(told.occurredAt(), id)) {
            oddities.note(id, Oddity.CONFIRMED_TOO_LATE, told.fact().id());
        }
    }

    /** Whether the case was turned down before the CRM's facts came to hold. */
    private boolean cameTooLate(Instant qualified, CaseId id) {
        var referral = cases.find(id).orElseThrow();
        var earlier = referral.facts().stream()
                .filter(fact -> fact.at().isBefore(qualified))
                .toList();
        var then = casebook.reckoning().course(earlier, casebook.reckoning().conditions(referral), qualified);
        return then.stage().isSettled() && referral.course().standing().equals(then.standing());
    }

    /**
     * The case that something was added to.
     *
     * @param learnt whether it was known before, and is found by more than it was
     */
    public record Confirmed(CaseId id, boolean news, boolean learnt) {}

    private record Added(boolean news, boolean learnt, Optional<Referral> before, Optional<CaseId> goesOn) {}
}
