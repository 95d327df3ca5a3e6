package app.laurel.bot.referral;

import app.laurel.bot.people.Country;
import java.time.Instant;

/**
 * What a reward depends on; fixed once per case.
 *
 * @param referee the owner id of the person introduced, as in {@code customer:C-1001}
 * @param occurredAt when the CRM's fact that this tells of came about
 */
public record ReferralFacts(
        CaseId id, Product product, Country country, Referrer referrer, String referee, Instant occurredAt) {}
