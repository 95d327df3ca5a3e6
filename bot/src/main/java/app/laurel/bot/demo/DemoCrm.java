package app.laurel.bot.demo;

import app.laurel.bot.people.Country;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import java.time.InstantSource;
import java.util.Optional;

/** Plays the CRM: what it says goes the way that the webhook's events go. */
final class DemoCrm {

    private final Receiving receiving;
    private final InstantSource clock;

    DemoCrm(Receiving receiving, InstantSource clock) {
        this.receiving = receiving;
        this.clock = clock;
    }

    /** Says something of a referral that Laurel knows. */
    void say(Referral referral, Step step, String eventId) {
        var known = referral.particulars();
        var number = referral.id().value().substring(2);
        var crmId = referral.crmIds().stream().findFirst().orElse("CRM-" + number);
        var referee = known.referee().or(new Contact("C-" + number, "", "", ""));
        var particulars =
                new Particulars(known.product(), known.country(), known.referrer(), known.referrerContact(), referee);
        say(eventId, crmId, Optional.of(referral.id()), step, particulars);
    }

    /** Says something of a referral between two customers, which began in the CRM. */
    void say(String crmId, Step step, Contact referrer, Contact referee) {
        var particulars = new Particulars(
                new Product("CHEQUING"), Country.CA, new Referrer.Customer(referrer.customer()), referrer, referee);
        say("demo-" + step, crmId, Optional.empty(), step, particulars);
    }

    private void say(String eventId, String crmId, Optional<CaseId> id, Step step, Particulars particulars) {
        receiving.receive(
                new Confirmation(eventId, crmId, id.map(CaseId::value), step, clock.instant(), particulars, ""));
    }
}
