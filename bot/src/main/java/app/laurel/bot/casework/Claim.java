package app.laurel.bot.casework;

/**
 * What somebody challenges, in their own words.
 *
 * @param about the id of an entitlement or a referral; empty if it is the absence of one
 * @param who whom it concerns, if there is no id
 * @param when about when, if there is no id
 * @param product for which product, if there is no id
 * @param words what is wrong
 */
public record Claim(String about, String who, String when, String product, String words) {

    static final int MOST = 2_000;

    public Claim {
        about = about.strip();
        who = who.strip();
        when = when.strip();
        product = product.strip();
        words = words.strip();
    }

    /** Whether it says enough to be looked at. */
    boolean saysEnough() {
        return about.isEmpty() ? !who.isEmpty() && !product.isEmpty() : !words.isEmpty();
    }

    boolean isTooLong() {
        return about.length() + who.length() + when.length() + product.length() + words.length() > MOST;
    }
}
