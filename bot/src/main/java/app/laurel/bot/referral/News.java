package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.referral.Standing.Denied;
import app.laurel.bot.referral.Standing.Reversed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is new about a case, told once: each telling leaves its mark on the case. */
final class News {

    private final Optional<Referral> before;
    private final Conditions conditions;
    private final List<DomainEvent> events = new ArrayList<>();
    private Referral after;

    News(Optional<Referral> before, Referral after, Conditions conditions) {
        this.before = before;
        this.after = after;
        this.conditions = conditions;
    }

    List<DomainEvent> events() {
        return events;
    }

    /** The case with the marks of what was told. */
    Referral tell() {
        if (before.isEmpty() && after.first(Step.SUBMITTED).isPresent()) {
            events.add(new ReferralSubmitted(after.id()));
        }
        tellOnTheWay();
        tellWhatEarns();
        tellWhatIsOver();
        if (before.isEmpty() || !before.get().course().equals(after.course())) {
            events.add(new ReferralMoved(after.id(), after.stage()));
        }
        return after;
    }

    private void tellOnTheWay() {
        if (!after.course().isOpen()) {
            return;
        }
        if (!conditions.onReferral() && after.course().hasReached(Stage.REGISTERED)) {
            once(Mark.REGISTERED, new ReferralRegistered(Reckoning.facts(after, firstHeard(), Optional.empty())));
        }
        if (!conditions.onReferral() && after.first(Step.VERIFIED).isPresent()) {
            once(Mark.VERIFIED, new ReferralVerified(after.id()));
        }
        if (!conditions.onReferral() && after.first(Step.OPENED).isPresent()) {
            once(Mark.OPENED, new ReferralOpened(after.id()));
        }
    }

    private void tellWhatEarns() {
        if (Reckoning.mayEarn(after, conditions) && after.has(Mark.CLAIMED) && !after.has(Mark.ASKED)) {
            after = after.earning(earning()).without(Mark.CALLED_BACK);
            once(Mark.ASKED, Reckoning.earned(conditions, after.earns().orElseThrow()));
        }
    }

    private void tellWhatIsOver() {
        var standing = after.course().standing();
        var was = before.map(referral -> referral.course().standing());
        if (standing instanceof Denied(var code) && !was.equals(Optional.of(standing))) {
            events.add(new ReferralDenied(after.id(), code));
        }
        if ((standing instanceof Reversed || standing instanceof Denied) && after.has(Mark.ASKED)) {
            once(Mark.CALLED_BACK, new ReferralReversed(after.earns().orElseThrow(), standing.code()));
        }
    }

    private void once(Mark mark, DomainEvent event) {
        if (!after.has(mark)) {
            after = after.marked(mark);
            events.add(event);
        }
    }

    private Instant firstHeard() {
        return after.firstHeard().orElseThrow().at();
    }

    // Regulation R, 12 CFR 218 and 343: what the referral itself earns is told without anything that came of it.
    private ReferralFacts earning() {
        if (conditions.onReferral()) {
            return Reckoning.facts(after, firstHeard(), Optional.empty());
        }
        var qualified = after.first(Step.QUALIFIED).orElseThrow();
        return Reckoning.facts(after, qualified.at(), qualified.business());
    }
}
