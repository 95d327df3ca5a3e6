package app.laurel.bot.referral;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the programmes in force say about a referral; the reward feature knows. */
public interface Terms {

    /** What a referral made now would earn. */
    Offer offer(Product product, Country country, Referrer referrer, Instant at);

    /** What a referral can be made for, in the order in which it is offered. */
    List<Product> products(Country country, Instant at);

    /** What can be said of a referral's reward before it is made. */
    sealed interface Offer {

        /**
         * It earns.
         *
         * @param referrerGets for the referrer
         * @param refereeGets for the person introduced, if the programme pays them too
         * @param onReferral whether the referral itself earns, whatever comes of it
         * @param seasoningDays days between qualifying and being payable
         */
        record Earns(Money referrerGets, Optional<Money> refereeGets, boolean onReferral, int seasoningDays)
                implements Offer {}

        /**
         * It earns nothing: no programme, or the law forbids it.
         *
         * @param law where it says so, if it does
         */
        record Nothing(String reasonCode, Optional<String> law) implements Offer {}
    }
}
