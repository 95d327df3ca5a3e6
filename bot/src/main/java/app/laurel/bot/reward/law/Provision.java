package app.laurel.bot.reward.law;

import app.laurel.bot.people.Country;
import java.time.LocalDate;

/** What the law says from a day on, for one country, class of products and kind of referrer. */
public record Provision(
        Country country, ProductClass productClass, ReferrerKind referrer, LocalDate from, Ruling ruling) {

    boolean covers(Country aCountry, ProductClass aClass, ReferrerKind aReferrer, LocalDate day) {
        return country == aCountry && productClass == aClass && referrer == aReferrer && !from.isAfter(day);
    }
}
