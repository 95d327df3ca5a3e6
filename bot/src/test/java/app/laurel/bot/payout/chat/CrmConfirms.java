package app.laurel.bot.payout.chat;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import app.laurel.bot.testing.Bank;
import java.time.Instant;
import java.util.Optional;

/** What the CRM tells when a referral has qualified. */
public record CrmConfirms(Bank bank) {

    /** A colleague in Canada has referred Maya Chen. */
    public void referralOf(String person, String product, String crmId) {
        referralOf(person, Country.CA, product, crmId);
    }

    /** A colleague has referred Maya Chen in a country. */
    void referralOf(String person, Country country, String product, String crmId) {
        confirms(crmId, particulars(person, country, product, crmId));
    }

    private static Particulars particulars(String person, Country country, String product, String crmId) {
        return new Particulars(
                new Product(product),
                country,
                new Referrer.Employee(new PersonId(person)),
                Contact.UNKNOWN,
                new Contact("C-9" + crmId, "Maya Chen", "maya@example.com", ""));
    }

    /** Confirmed at a moment other than the first. */
    void referralOf(String person, String product, String crmId, Instant at) {
        confirms(crmId, particulars(person, Country.CA, product, crmId), at);
    }

    void confirms(String crmId, Particulars particulars) {
        confirms(crmId, particulars, Bank.START);
    }

    private void confirms(String crmId, Particulars particulars, Instant at) {
        bank.the(Receiving.class)
                .receive(new Confirmation("E-" + crmId, crmId, Optional.empty(), Step.QUALIFIED, at, particulars, ""));
    }
}
