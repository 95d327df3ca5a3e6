package app.laurel.bot.referral;

import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;

/** Sums up a case after something was added to it, and finds what the others must be told. */
final class Reckoning {

    private final Terms terms;
    private final Precedence precedence;
    private final InstantSource clock;

    Reckoning(Terms terms, Precedence precedence, InstantSource clock) {
        this.terms = terms;
        this.precedence = precedence;
        this.clock = clock;
    }

    <R> Decision<Referral, R> decision(Optional<Referral> before, Referral changed, R answer) {
        var conditions = conditions(changed);
        var news = new News(before, changed.on(course(changed.facts(), conditions, clock.instant())), conditions);
        var after = news.tell();
        return before.filter(after::equals).isPresent()
                ? Decision.answer(answer)
                : Decision.change(after, answer, news.events());
    }

    /** The course of a case by then, by those facts of it that count. */
    Course course(Collection<Fact> facts, Conditions conditions, Instant by) {
        return Moves.course(precedence.counting(facts), conditions, by);
    }

    /** Whether the bank's systems say different things of it. */
    boolean isDisputed(Referral referral) {
        return precedence.isDisputed(referral.facts());
    }

    /** The stage that a case would show now. */
    Stage wouldBe(Referral referral) {
        return course(referral.facts(), conditions(referral), clock.instant()).stage();
    }

    /** Whether it is about to earn, and the one bonus for its referee isn't claimed yet. */
    boolean wantsClaim(Referral referral) {
        return mayEarn(referral, conditions(referral)) && !referral.has(Mark.CLAIMED);
    }

    /** Whether the reward was asked for, and nothing has come of it yet. */
    boolean waitsForReward(Referral referral) {
        return mayEarn(referral, conditions(referral));
    }

    // Rule versions are dated and immutable, so the same question has the same answer each time it is asked.
    Conditions conditions(Referral referral) {
        var submitted = referral.first(Step.SUBMITTED);
        var made = conditions(referral, submitted.map(Fact::at).orElseGet(referral::madeAt));
        if (made.onReferral() || submitted.isPresent()) {
            return made;
        }
        // What began in the CRM has the terms of the day on which its facts hold, in whatever order they come.
        return referral.first(Step.QUALIFIED)
                .map(qualified -> conditions(referral, qualified.at()))
                .filter(then -> !then.onReferral())
                .orElse(made);
    }

    private Conditions conditions(Referral referral, Instant at) {
        var known = referral.particulars();
        return Conditions.of(terms.offer(known.product(), known.country(), known.referrer(), at));
    }

    /** Where the law says that it may earn nothing, if it does; as of the day on which it would have earned. */
    Optional<String> lawAgainst(Referral referral) {
        var known = referral.particulars();
        var day = referral.first(Step.QUALIFIED)
                .or(referral::firstHeard)
                .map(Fact::at)
                .orElseGet(referral::madeAt);
        return terms.offer(known.product(), known.country(), known.referrer(), day)
                        instanceof Terms.Offer.Nothing(var code, var law)
                ? law
                : Optional.empty();
    }

    static boolean mayEarn(Referral referral, Conditions conditions) {
        var course = referral.course();
        return course.isOpen() && course.hasReached(conditions.earnsAt()) && !course.hasReached(Stage.ENTITLED);
    }

    static ReferralFacts facts(Referral referral, Instant occurredAt, Optional<Money> business) {
        var known = referral.particulars();
        return new ReferralFacts(
                referral.id(),
                known.product(),
                known.country(),
                known.referrer(),
                referral.refereeOwner(),
                occurredAt,
                referral.first(Step.SUBMITTED).map(Fact::at),
                Optional.of(referral.madeAt()),
                business);
    }

    static DomainEvent earned(Conditions conditions, ReferralFacts facts) {
        return conditions.onReferral() ? new ReferralRegistered(facts) : new ReferralQualified(facts);
    }
}
