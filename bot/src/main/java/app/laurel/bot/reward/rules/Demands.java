package app.laurel.bot.reward.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an outcome must have before it earns; a fee for the referral itself asks for none of it.
 *
 * @param seasoningDays days between qualifying and being payable
 * @param windowDays days from the referral within which it must qualify
 * @param minimum the least business, in the currency of each country
 */
public record Demands(int seasoningDays, Optional<Integer> windowDays, Optional<BigDecimal> minimum) {

    public static final Demands NONE = new Demands(0, Optional.empty(), Optional.empty());
}
