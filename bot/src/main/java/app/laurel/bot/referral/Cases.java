package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.Optional;
import java.util.function.Function;

/** Where referral cases are kept. */
public interface Cases {

    /** The id of the case that comes of this cause; the same cause makes the same id. */
    CaseId idFor(String cause);

    Optional<Referral> find(CaseId id);

    <R> R decide(CaseId id, Actor actor, Function<Optional<Referral>, Decision<Referral, R>> rule);

    /** The case that the CRM's id names. */
    Optional<CaseId> named(String crmId);

    /** Names a case by the CRM's id, unless it names one already; the answer is the one it names for good. */
    CaseId name(String crmId, CaseId id);

    /** Claims the one bonus for a referee; the answer is the case that has it: this one, or the one that came first. */
    CaseId claim(String referee, CaseId id);
}
