package app.laurel.bot.referral;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the CRM says, in words. */
final class CrmTold {

    static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    static final Particulars JANE_BY_ANA = new Particulars(
            new Product("CHEQUING"),
            Country.CA,
            new Referrer.Employee(new PersonId("ana")),
            new Contact("", "Ana Silva", "ana@demo.bank", ""),
            new Contact("C-1001", "Jane Doe", "jane@x.com", ""));

    private CrmTold() {}

    /** An event of the case CRM-1, so many days after Monday. */
    static Confirmation told(Step step, int day) {
        return told(step, day, step + "@" + day, "CRM-1", Optional.empty(), JANE_BY_ANA);
    }

    static Confirmation told(
            Step step, int day, String eventId, String crmId, Optional<String> laurelId, Particulars particulars) {
        return new Confirmation(eventId, crmId, laurelId, step, MONDAY.plus(Duration.ofDays(day)), particulars, "");
    }

    static Confirmation naming(Confirmation told, Optional<CaseId> id) {
        return new Confirmation(
                told.eventId(),
                told.crmId(),
                id.map(CaseId::value),
                told.step(),
                told.occurredAt(),
                told.particulars(),
                told.status());
    }

    static Confirmation about(Confirmation told, Particulars particulars) {
        return new Confirmation(
                told.eventId(),
                told.crmId(),
                told.laurelId(),
                told.step(),
                told.occurredAt(),
                particulars,
                told.status());
    }

    static Particulars forProduct(String product, Country country) {
        return new Particulars(
                new Product(product),
                country,
                JANE_BY_ANA.referrer(),
                JANE_BY_ANA.referrerContact(),
                JANE_BY_ANA.referee());
    }
}
