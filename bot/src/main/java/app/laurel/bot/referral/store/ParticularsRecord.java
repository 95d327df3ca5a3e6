package app.laurel.bot.referral.store;

import app.laurel.bot.people.Country;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referrer;

/** Who introduced whom, as it is kept. */
record ParticularsRecord(
        String product, Country country, Referrer referrer, ContactRecord referrerContact, ContactRecord referee) {

    static ParticularsRecord of(Particulars particulars) {
        return new ParticularsRecord(
                particulars.product().code(),
                particulars.country(),
                particulars.referrer(),
                ContactRecord.of(particulars.referrerContact()),
                ContactRecord.of(particulars.referee()));
    }

    Particulars particulars() {
        return new Particulars(new Product(product), country, referrer, referrerContact.contact(), referee.contact());
    }

    /** How somebody can be found, as it is kept. */
    record ContactRecord(String customer, String name, String email, String phone) {

        static ContactRecord of(Contact contact) {
            return new ContactRecord(contact.customer(), contact.name(), contact.email(), contact.phone());
        }

        Contact contact() {
            return new Contact(customer, name, email, phone);
        }
    }
}
