package app.laurel.bot.referral.chat;

import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Submitting;

/** What comes back with the form. */
record ReferForm(
        String product,
        String name,
        String email,
        String phone,
        String customer,
        String relationship,
        String consent,
        boolean warned,
        String once) {

    static ReferForm empty(String once) {
        return new ReferForm("", "", "", "", "", "", "false", false, once);
    }

    ReferForm with(String product, String name, String email, String phone) {
        return new ReferForm(product, name, email, phone, customer, relationship, consent, warned, once);
    }

    ReferForm hasBeenWarned() {
        return new ReferForm(product, name, email, phone, customer, relationship, consent, true, once);
    }

    boolean consents() {
        return consent.equals("true");
    }

    Submitting.Wish wish() {
        return new Submitting.Wish(product, new Contact(customer, name, email, phone), relationship, consents());
    }
}
