package app.laurel.bot.approval;

import app.laurel.bot.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The bank's delegation of authority: how much may be approved in which capacity, from which day on.
 *
 * @param first what holds from the beginning
 * @param changes what has changed since, each from its day on
 */
public record Delegation(Authority first, List<Change> changes) {

    public Delegation {
        changes = changes.stream().sorted(Comparator.comparing(Change::from)).toList();
    }

    /** The same at all times. */
    public static Delegation always(Authority authority) {
        return new Delegation(authority, List.of());
    }

    /** One limit, in its currency, from a day on (UTC). */
    public record Change(Capacity capacity, LocalDate from, Money limit) {}

    /** What holds on a day. */
    Authority on(LocalDate day) {
        if (changes.isEmpty()) {
            return first;
        }
        var limits = new EnumMap<Capacity, List<Money>>(Capacity.class);
        limits.putAll(first.limits());
        changes.stream()
                .filter(change -> !change.from().isAfter(day))
                .forEach(change -> limits.merge(
                        change.capacity(),
                        List.of(change.limit()),
                        (before, limit) -> replaced(before, change.limit())));
        return new Authority(Map.copyOf(limits), first.together());
    }

    private static List<Money> replaced(List<Money> before, Money limit) {
        var all = new ArrayList<>(before);
        all.removeIf(one -> one.currency().equals(limit.currency()));
        all.add(limit);
        return List.copyOf(all);
    }
}
