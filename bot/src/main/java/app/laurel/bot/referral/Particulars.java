package app.laurel.bot.referral;

import app.laurel.bot.people.Country;

/** Who introduced whom, for what. */
public record Particulars(
        Product product, Country country, Referrer referrer, Contact referrerContact, Contact referee) {

    Particulars with(Contact referrerContact, Contact referee) {
        return new Particulars(product, country, referrer, referrerContact, referee);
    }
}
