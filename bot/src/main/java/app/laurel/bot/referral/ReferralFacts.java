package app.laurel.bot.referral;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import java.time.Instant;
import java.util.Optional;

/**
 * What a reward depends on; fixed once per case.
 *
 * @param referee the owner id of the person introduced, as in {@code customer:C-1001}
 * @param occurredAt when the CRM's fact that this tells of came about
 * @param submittedAt when it was submitted here; it keeps the terms of that moment
 * @param madeAt when the first of its facts came about
 * @param business what the referee has brought, where the CRM says so; never told where an outcome must play no part
 */
public record ReferralFacts(
        CaseId id,
        Product product,
        Country country,
        Referrer referrer,
        String referee,
        Instant occurredAt,
        Optional<Instant> submittedAt,
        Optional<Instant> madeAt,
        Optional<Money> business) {

    public ReferralFacts(
            CaseId id, Product product, Country country, Referrer referrer, String referee, Instant occurredAt) {
        this(id, product, country, referrer, referee, occurredAt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The moment whose terms hold. */
    public Instant termsAt() {
        return submittedAt.orElse(occurredAt);
    }
}
