package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Changes cases: whatever is added to one, it is summed up anew, and the others are told. */
final class Casebook {

    private final Cases cases;
    private final Reckoning reckoning;
    private final InstantSource clock;

    Casebook(Cases cases, Terms terms, Precedence precedence, InstantSource clock) {
        this.cases = cases;
        this.clock = clock;
        this.reckoning = new Reckoning(terms, precedence, clock);
    }

    /** The id of the case that the CRM's id names first. */
    CaseId idOf(String crmId) {
        return idFor("crm:" + crmId, referral -> referral.crmIds().contains(crmId));
    }

    /**
     * The id of the case that comes of a cause. Ids are short enough to be read aloud, so among some hundred thousand one
     * may be taken by another case already; then it is the next one.
     */
    CaseId idFor(String cause, Predicate<Referral> isTheSame) {
        var id = cases.idFor(cause);
        for (int next = 2; cases.find(id).filter(isTheSame.negate()).isPresent(); next++) {
            id = cases.idFor(cause + "#" + next);
        }
        return id;
    }

    Reckoning reckoning() {
        return reckoning;
    }

    /** The case that the CRM's id names, or the one that goes on in its place. */
    Optional<Referral> named(String crmId) {
        return cases.named(crmId).flatMap(this::find);
    }

    /** The case of this id, or the one that goes on in its place. */
    Optional<Referral> find(CaseId id) {
        var found = cases.find(id);
        while (found.isPresent() && found.get().course().standing() instanceof Standing.Duplicate(var of)) {
            found = cases.find(of);
        }
        return found;
    }

    /**
     * Changes a case by a rule.
     *
     * @param rule the case, or none yet, and the time now; answers with the changed case, or with no change
     */
    <R> R change(CaseId id, Actor actor, BiFunction<Optional<Referral>, Instant, Change<R>> rule) {
        return cases.decide(id, actor, before -> decision(before, rule.apply(before, clock.instant())));
    }

    /** Changes a case that is there; one that isn't is a bug. */
    <R> R changeKnown(CaseId id, Actor actor, BiFunction<Referral, Instant, Change<R>> rule) {
        return change(id, actor, (before, now) -> rule.apply(before.orElseThrow(), now));
    }

    /** Sums a case up again, as time has passed. */
    Optional<Referral> lookAgain(CaseId id) {
        change(id, Actor.rule("referral-course"), (before, now) -> new Change<>(before, true));
        return cases.find(id);
    }

    private <R> Decision<Referral, R> decision(Optional<Referral> before, Change<R> change) {
        Function<Referral, Decision<Referral, R>> told = next -> reckoning.decision(before, next, change.answer());
        return change.next().map(told).orElseGet(() -> Decision.answer(change.answer()));
    }

    /** What a rule makes of a case, and what it answers. */
    record Change<R>(Optional<Referral> next, R answer) {

        static <R> Change<R> none(R answer) {
            return new Change<>(Optional.empty(), answer);
        }

        static <R> Change<R> to(Referral next, R answer) {
            return new Change<>(Optional.of(next), answer);
        }
    }
}
