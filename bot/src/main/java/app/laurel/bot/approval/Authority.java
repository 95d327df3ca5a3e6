package app.laurel.bot.approval;

import app.laurel.bot.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much may be approved in which capacity; a currency that is not listed may not be approved at all.
 *
 * @param limits the capacities whose approvals are limited, with one amount per currency
 * @param together up to how much several requests may be approved with one press
 */
public record Authority(Map<Capacity, List<Money>> limits, List<Money> together) {

    /** Whether somebody in this capacity may approve it, alone or as one of two. */
    boolean suffices(DecisionRequest request, Capacity capacity) {
        return request.amount()
                .filter(amount -> bounds(request.line()))
                .map(amount -> needsTwo(request)
                        ? capacity == Capacity.FINANCE
                        : within(limits.getOrDefault(capacity, List.of()), amount))
                .orElse(true);
    }

    /** Whether the amount is above what one of finance may approve, so that two of them must. */
    boolean needsTwo(DecisionRequest request) {
        return request.line() == DecisionRequest.Line.MANAGER_THEN_FINANCE
                && request.amount()
                        .filter(amount -> exceedsListed(limits.getOrDefault(Capacity.FINANCE, List.of()), amount))
                        .isPresent();
    }

    /**
     * Whether it is of so little risk that it may be approved together with others: a manager's everyday decision, and
     * not much money. Rights, terms, limits and what is taken out of the usual way are each looked at.
     */
    public boolean allowsTogether(DecisionRequest request) {
        return bounds(request.line())
                && request.amount().map(amount -> within(together, amount)).orElse(true);
    }

    // Where a checker follows a maker of the same role, the two of them are the two pairs of eyes.
    private static boolean bounds(DecisionRequest.Line line) {
        return line == DecisionRequest.Line.MANAGER_THEN_HR || line == DecisionRequest.Line.MANAGER_THEN_FINANCE;
    }

    private static boolean within(List<Money> limits, Money amount) {
        return limit(limits, amount).filter(limit -> !amount.exceeds(limit)).isPresent();
    }

    private static boolean exceedsListed(List<Money> limits, Money amount) {
        return limit(limits, amount).filter(amount::exceeds).isPresent();
    }

    private static Optional<Money> limit(List<Money> limits, Money amount) {
        return limits.stream()
                .filter(limit -> limit.currency().equals(amount.currency()))
                .findFirst();
    }
}
