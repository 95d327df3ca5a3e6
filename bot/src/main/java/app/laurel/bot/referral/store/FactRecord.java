package app.laurel.bot.referral.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Consent;
import app.laurel.bot.referral.Fact;
import app.laurel.bot.referral.Step;
import java.time.Instant;
import java.util.Optional;

/** A fact of a case as it is kept. */
record FactRecord(
        String id,
        Step step,
        Instant at,
        String code,
        String crmId,
        Optional<ParticularsRecord> particulars,
        Optional<ConsentRecord> consent,
        Optional<Money> business) {

    static FactRecord of(Fact fact) {
        return new FactRecord(
                fact.id(),
                fact.step(),
                fact.at(),
                fact.code(),
                fact.crmId(),
                fact.particulars().map(ParticularsRecord::of),
                fact.consent().map(ConsentRecord::of),
                fact.business());
    }

    Fact fact() {
        return new Fact(
                id,
                step,
                at,
                code,
                crmId,
                particulars.map(ParticularsRecord::particulars),
                consent.map(ConsentRecord::consent),
                business);
    }

    /** A consent as it is kept. */
    record ConsentRecord(String givenBy, PersonId recordedBy, Instant at, String relationship) {

        static ConsentRecord of(Consent consent) {
            return new ConsentRecord(consent.givenBy(), consent.recordedBy(), consent.at(), consent.relationship());
        }

        Consent consent() {
            return new Consent(givenBy, recordedBy, at, relationship);
        }
    }
}
