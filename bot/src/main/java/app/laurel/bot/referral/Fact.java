package app.laurel.bot.referral;

import static java.util.Comparator.comparing;

import app.laurel.bot.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that happened to a referral; a case is the sum of its facts, in whatever order it heard of them.
 *
 * @param id unique in its case: the CRM's referral and event id, or Laurel's own
 * @param at when it came about
 * @param code why: a reason code; of a merged case, the id of the case that goes on
 * @param crmId the CRM's id of the referral; empty if Laurel itself has brought it about
 * @param particulars who and what, if it says so
 * @param consent the referee's, where a colleague has recorded it
 * @param business what the referee has brought, if it says so
 */
public record Fact(
        String id,
        Step step,
        Instant at,
        String code,
        String crmId,
        Optional<Particulars> particulars,
        Optional<Consent> consent,
        Optional<Money> business)
        implements Comparable<Fact> {

    private static final Comparator<Fact> IN_TURN =
            comparing(Fact::at).thenComparing(Fact::step).thenComparing(Fact::id);

    static Fact ofLaurel(String id, Step step, Instant at, String code) {
        return new Fact(id, step, at, code, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** By (occurredAt, type, id). */
    @Override
    public int compareTo(Fact other) {
        return IN_TURN.compare(this, other);
    }
}
