package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.referral.Casebook.Change;
import java.util.List;
import java.util.Optional;

/** What the reward feature calls back: what came of a case that had earned. All of it may be said twice. */
public final class Referring {

    private static final Actor REWARD = Actor.rule("reward");

    private final Casebook casebook;

    Referring(Casebook casebook) {
        this.casebook = casebook;
    }

    /** There are entitlements for this case. */
    public void entitled(CaseId id, List<String> entitlements) {
        var goesOn = goesOn(id);
        casebook.changeKnown(goesOn, REWARD, (before, now) -> {
            var next = before.entitledTo(entitlements);
            return before.first(Step.ENTITLED).isPresent()
                    ? Change.to(next, true)
                    : Change.to(next.withOwn(Step.ENTITLED, now, ""), true);
        });
    }

    /** All that the case has earned is paid, or will never be. */
    public void closed(CaseId id) {
        casebook.changeKnown(
                goesOn(id),
                REWARD,
                (before, now) -> before.first(Step.CLOSED).isPresent()
                        ? Change.none(true)
                        : Change.to(before.withOwn(Step.CLOSED, now, ""), true));
    }

    /** The law, a cap or another rule of the programme forbids the reward. */
    public void denied(CaseId id, String code) {
        casebook.changeKnown(goesOn(id), REWARD, (before, now) -> {
            var decided =
                    !before.course().isOpen() || before.first(Step.ENTITLED).isPresent();
            return decided
                    ? Change.none(true)
                    : Change.to(before.without(Mark.ASKED).withOwn(Step.DENIED, now, code), true);
        });
    }

    /** The case that the CRM knows by this id, or the one that goes on in its place. */
    public Optional<Referral> findByCrm(String crmId) {
        return casebook.named(crmId);
    }

    /** The case of this id, or the one that goes on in its place. */
    public Optional<Referral> find(CaseId id) {
        return casebook.find(id);
    }

    private CaseId goesOn(CaseId id) {
        return find(id).orElseThrow().id();
    }
}
