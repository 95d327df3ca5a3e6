package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.People;
import app.laurel.bot.referral.Casebook.Change;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Takes over cases of the process that was there before Laurel, so that each is paid once, by one of the two. */
public final class TakingOver {

    private static final Actor TAKEOVER = Actor.system("takeover");
    private static final String EVENT = "takeover-";

    private final Cases cases;
    private final Casebook casebook;
    private final Receiving receiving;
    private final Terms terms;
    private final People people;

    TakingOver(Cases cases, Casebook casebook, Receiving receiving, Terms terms, People people) {
        this.cases = cases;
        this.casebook = casebook;
        this.receiving = receiving;
        this.terms = terms;
        this.people = people;
    }

    /** What its referrer gets by the terms that were in force then; nothing if the programme or the law gives nothing. */
    public Optional<Money> worth(Particulars particulars, Instant at) {
        return terms.offer(particulars.product(), particulars.country(), particulars.referrer(), at)
                        instanceof Terms.Offer.Earns earns
                ? Optional.of(earns.referrerGets())
                : Optional.empty();
    }

    /** Whether it is known who works at the bank. */
    public boolean isReady() {
        return !people.everybody().isEmpty();
    }

    /** Whether the bank knows the referrer; customers it knows by their number. */
    public boolean knowsReferrer(Particulars particulars) {
        return !(particulars.referrer() instanceof Referrer.Employee(var id))
                || people.find(id).isPresent()
                || people.hasLeft(id);
    }

    /** Whether Laurel has a case by this id already that was not taken over. */
    public boolean isLaurelsOwn(String crmId) {
        return find(crmId).filter(referral -> !isTakenOver(referral, crmId)).isPresent();
    }

    public Optional<Referral> find(String crmId) {
        return cases.named(crmId).flatMap(casebook::find);
    }

    /** One that was made, and waits for the CRM's word. */
    public void open(String crmId, Particulars particulars, Instant at) {
        receiving.receive(told(crmId, Step.REGISTERED, particulars, at));
    }

    /** One that the CRM has confirmed, and nobody has paid. */
    public void unpaid(String crmId, Particulars particulars, Instant at) {
        receiving.receive(told(crmId, Step.QUALIFIED, particulars, at));
    }

    /** One that is paid: whatever the CRM says of it later, it is over, and its referee has had the one bonus. */
    public void paid(String crmId, Particulars particulars, Instant at) {
        var id = cases.name(crmId, casebook.idOf(crmId));
        var first = told(crmId, Step.REGISTERED, particulars, at).fact();
        casebook.change(
                id,
                TAKEOVER,
                (before, now) -> before.isPresent()
                        ? Change.none(true)
                        : Change.to(
                                Referral.start(id, first)
                                        .withOwn(Step.ENTITLED, now, "")
                                        .withOwn(Step.CLOSED, now, ""),
                                true));
        cases.claim(Referral.ownerOf(particulars.referee()), id);
    }

    private static Confirmation told(String crmId, Step step, Particulars particulars, Instant at) {
        return new Confirmation(
                EVENT + step.name().toLowerCase(Locale.ROOT), crmId, Optional.empty(), step, at, particulars, "");
    }

    private static boolean isTakenOver(Referral referral, String crmId) {
        return referral.facts().stream().anyMatch(fact -> fact.id().startsWith(crmId + "/" + EVENT));
    }
}
