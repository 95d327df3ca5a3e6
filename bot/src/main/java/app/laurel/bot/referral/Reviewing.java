package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.Casebook.Change;
import java.util.Optional;

/** What the programme's owner decides about a case: turn it down, look at it again, let it go on. */
public final class Reviewing {

    private final Casebook casebook;
    private final People people;
    private final Oddities oddities;

    Reviewing(Casebook casebook, People people, Oddities oddities) {
        this.casebook = casebook;
        this.people = people;
        this.oddities = oddities;
    }

    public Answer deny(PersonId owner, CaseId id, Reason reason) {
        return forbidden(id, reason).orElseGet(() -> move(owner, id, Step.DENIED, reason.name()));
    }

    // Regulation R, 12 CFR 218 and 343: where the referral itself earns, what came of it may not cost the fee.
    private Optional<Answer> forbidden(CaseId id, Reason reason) {
        return casebook.find(id)
                .filter(known -> reason.isOutcome()
                        && casebook.reckoning().conditions(known).onReferral())
                .map(known -> new Answer.Forbidden(known.id()));
    }

    /** A case that was turned down comes under review. */
    public Answer reopen(PersonId owner, CaseId id) {
        return move(owner, id, Step.REOPENED, "");
    }

    /** A case that is under review goes on. */
    public Answer clear(PersonId owner, CaseId id) {
        return move(owner, id, Step.CLEARED, "");
    }

    /** What reopening it, or else letting it go on, would lead to now; empty if it would change nothing. */
    public Optional<Stage> afterReopening(CaseId id) {
        return casebook.find(id).flatMap(referral -> {
            var step = referral.stage() == Stage.UNDER_REVIEW ? Step.CLEARED : Step.REOPENED;
            return wouldBe(referral, step);
        });
    }

    /** Whether it can still be turned down. */
    public boolean canDeny(CaseId id) {
        return casebook.find(id)
                .flatMap(referral -> wouldBe(referral, Step.DENIED))
                .isPresent();
    }

    private Optional<Stage> wouldBe(Referral referral, Step step) {
        var stage = casebook.reckoning().wouldBe(referral.withOwn(step, referral.changedAt(), "NOT_ELIGIBLE"));
        return stage == referral.stage() ? Optional.empty() : Optional.of(stage);
    }

    private Answer move(PersonId owner, CaseId id, Step step, String code) {
        var answer = decide(owner, id, step, code);
        if (answer instanceof Answer.Done(var decided, var stage)) {
            settle(casebook.find(decided).orElseThrow(), stage);
        }
        return answer;
    }

    /** What was asked about the case is answered by the decision. */
    private void settle(Referral referral, Stage stage) {
        oddities.settle(referral.id(), Oddity.APPEALED, referral.latestAppeal());
        if (stage != Stage.UNDER_REVIEW) {
            oddities.settle(referral.id(), Oddity.FLAGGED, referral.id().value());
            oddities.settle(
                    referral.id(), Oddity.UNKNOWN_LAUREL_ID, referral.id().value());
            oddities.settle(
                    referral.id(), Oddity.UNKNOWN_REFERRER, referral.id().value());
        }
    }

    /** What was flagged concerns compliance as well. */
    private boolean mayReview(PersonId person, Optional<Referral> known) {
        return people.has(person, Role.COMPLIANCE)
                && known.filter(referral -> referral.course().code().equals(Reason.ROUTINE_CHECK.name()))
                        .isPresent();
    }

    /** Whether somebody gains whom this person reports to. */
    private boolean gainsAbove(PersonId person, Referral known) {
        return known.particulars().referrer() instanceof Referrer.Employee(var referrer)
                && people.isAbove(referrer, person);
    }

    private Answer decide(PersonId owner, CaseId id, Step step, String code) {
        var known = casebook.find(id);
        if (!people.has(owner, Role.PROGRAMME_OWNER) && !mayReview(owner, known)) {
            return new Answer.NotYours();
        }
        if (known.isEmpty()) {
            return new Answer.Unknown();
        }
        if (Withdrawing.isOwn(owner, known.get()) || gainsAbove(owner, known.get())) {
            return new Answer.NotYours();
        }
        return casebook.changeKnown(known.get().id(), Actor.person(owner), (before, now) -> {
            var next = before.withOwn(step, now, code);
            var stage = casebook.reckoning().wouldBe(next);
            return stage == before.stage()
                    ? Change.none(new Answer.NotNow(before.id(), stage))
                    : Change.to(next, new Answer.Done(before.id(), stage));
        });
    }

    /** What became of the decision. */
    public sealed interface Answer {

        record Done(CaseId id, Stage stage) implements Answer {}

        /** It would change nothing as the case stands. */
        record NotNow(CaseId id, Stage stage) implements Answer {}

        /** The law doesn't let this reason count. */
        record Forbidden(CaseId id) implements Answer {}

        /** Only the programme's owner decides, and never about a referral of their own or of whom they report to. */
        record NotYours() implements Answer {}

        record Unknown() implements Answer {}
    }
}
