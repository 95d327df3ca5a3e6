package app.laurel.bot.voting;

import app.laurel.bot.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;

/**
 * A named honour.
 *
 * @param needsApproval whether the nominee's manager decides on each nomination
 * @param rewards what a winner gets, one amount per currency
 * @param quorum the least turnout in percent, if one is wanted
 */
public record Award(
        AwardId id,
        String name,
        String criteria,
        Scope scope,
        boolean needsApproval,
        List<Money> rewards,
        Ties ties,
        OptionalInt quorum) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_CRITERIA = 500;

    public Award {
        rewards = List.copyOf(rewards);
        if (rewards.stream().anyMatch(reward -> !reward.isPositive())) {
            throw new IllegalArgumentException("A reward is more than nothing");
        }
        if (quorum.isPresent() && (quorum.getAsInt() < 1 || quorum.getAsInt() > 100)) {
            throw new IllegalArgumentException("A quorum is a percentage");
        }
    }

    /** What a winner who is paid in this currency gets. */
    public Money rewardIn(Currency currency) {
        return rewards.stream()
                .filter(reward -> reward.currency().equals(currency))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no reward in " + currency));
    }

    /** The race in which somebody votes and can win. */
    public Contest contestOf(Elector elector) {
        return new Contest(id, scope.groupOf(elector));
    }
}
