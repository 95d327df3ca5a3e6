package app.laurel.bot.referral;

import app.laurel.bot.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What the CRM says of a referral.
 *
 * @param eventId unique among what the CRM says of this referral
 * @param crmId the CRM's id of the referral
 * @param laurelId Laurel's id, if the CRM has it
 * @param status the CRM's own word for where it stands; may be empty
 * @param business what the referee has brought, if it says so
 */
public record Confirmation(
        String eventId,
        String crmId,
        Optional<String> laurelId,
        Step step,
        Instant occurredAt,
        Particulars particulars,
        String status,
        Optional<Money> business) {

    public Confirmation(
            String eventId,
            String crmId,
            Optional<String> laurelId,
            Step step,
            Instant occurredAt,
            Particulars particulars,
            String status) {
        this(eventId, crmId, laurelId, step, occurredAt, particulars, status, Optional.empty());
    }

    Fact fact() {
        var code = step == Step.REFUSED || step == Step.UNCONFIRMED
                ? Reason.ofCrm(step, status).name()
                : "";
        return new Fact(
                crmId + "/" + eventId,
                step,
                occurredAt,
                code,
                crmId,
                Optional.of(particulars),
                Optional.empty(),
                business);
    }
}
