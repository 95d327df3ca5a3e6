package app.laurel.bot.reward.rules;

import static java.util.Comparator.comparing;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.ReferrerKind;
import java.util.List;
import java.util.Optional;

/**
 * What one party of a referral gets.
 *
 * @param amount below the first tier, and where nothing is known of the referee's business
 * @param tiers from the lowest to the highest; none for a fixed fee
 */
public record Fee(
        Country country, ReferrerKind referrer, Party party, Trigger trigger, Money amount, List<Tier> tiers) {

    public Fee {
        tiers = tiers.stream().sorted(comparing(Tier::from)).toList();
    }

    /** What is due for business of this amount; a fee for the referral itself never looks at it. */
    public Money due(Optional<Money> business) {
        if (trigger == Trigger.REFERRAL) {
            return amount;
        }
        return business.flatMap(brought -> tiers.reversed().stream()
                        .filter(tier -> tier.from().currency().equals(brought.currency()))
                        .filter(tier -> !tier.from().exceeds(brought))
                        .findFirst())
                .map(Tier::amount)
                .orElse(amount);
    }
}
