package app.laurel.bot.referral.store;

import app.laurel.bot.referral.Fact;
import app.laurel.bot.referral.Step;
import java.time.Instant;
import java.util.Optional;

/** A fact of a case as it is kept. */
record FactRecord(
        String id, Step step, Instant at, String code, String crmId, Optional<ParticularsRecord> particulars) {

    static FactRecord of(Fact fact) {
        return new FactRecord(
                fact.id(),
                fact.step(),
                fact.at(),
                fact.code(),
                fact.crmId(),
                fact.particulars().map(ParticularsRecord::of));
    }

    Fact fact() {
        return new Fact(id, step, at, code, crmId, particulars.map(ParticularsRecord::particulars));
    }
}
