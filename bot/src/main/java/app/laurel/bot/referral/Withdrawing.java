package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Casebook.Change;

/** Takes a referral back, or asks for another look at one that was turned down: both are the referrer's own. */
public final class Withdrawing {

    private final Casebook casebook;
    private final Oddities oddities;

    Withdrawing(Casebook casebook, Oddities oddities) {
        this.casebook = casebook;
        this.oddities = oddities;
    }

    public Answer withdraw(PersonId person, CaseId id) {
        return move(person, id, Step.WITHDRAWN, Stage.WITHDRAWN);
    }

    public Answer appeal(PersonId person, CaseId id) {
        var answer = move(person, id, Step.APPEALED, Stage.APPEALED);
        if (answer instanceof Answer.Done) {
            casebook.find(id)
                    .ifPresent(referral -> oddities.note(referral.id(), Oddity.APPEALED, referral.latestAppeal()));
        }
        return answer;
    }

    private Answer move(PersonId person, CaseId id, Step step, Stage wanted) {
        var known = casebook.find(id).filter(referral -> isOwn(person, referral));
        if (known.isEmpty()) {
            return new Answer.Unknown();
        }
        return casebook.changeKnown(known.get().id(), Actor.person(person), (before, now) -> {
            if (before.stage() == wanted) {
                return Change.none(new Answer.Done(before.id()));
            }
            var next = before.withOwn(step, now, "");
            return casebook.reckoning().wouldBe(next) == wanted
                    ? Change.to(next, new Answer.Done(before.id()))
                    : Change.none(new Answer.TooLate(before.id(), before.stage()));
        });
    }

    static boolean isOwn(PersonId person, Referral referral) {
        return referral.particulars().referrer().owner().equals(person.value());
    }

    /** What became of the wish. */
    public sealed interface Answer {

        record Done(CaseId id) implements Answer {}

        /** The case has gone too far, or not far enough. */
        record TooLate(CaseId id, Stage stage) implements Answer {}

        /** There is no such referral of this person's. */
        record Unknown() implements Answer {}
    }
}
