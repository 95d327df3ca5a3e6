package app.laurel.bot.payout;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.store.Hash;
import java.util.regex.Pattern;

/** One payout, and for ever the key by which its rail knows it. */
public record PayoutId(String value) {

    /** How people write one. */
    public static final Pattern SHAPE = Pattern.compile("P[A-Z0-9]{25}");

    public PayoutId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a payout");
        }
    }

    /** The id of an entitlement's attempt; the same whoever works it out. */
    public static PayoutId of(EntitlementId entitlement, int attempt) {
        return new PayoutId("P" + Hash.letters(entitlement + "#" + attempt, 25));
    }

    @Override
    public String toString() {
        return value;
    }
}
