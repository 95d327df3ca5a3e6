package app.laurel.bot.payout.rail.simulated;

import app.laurel.bot.payout.Order;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides what happens to payments: by their amount if that is told, else by luck that its seed decides. */
final class Fates {

    private final SimulatedSettings settings;
    private final Map<Fate, Double> shares;
    private final Set<String> struck = ConcurrentHashMap.newKeySet();

    Fates(SimulatedSettings settings) {
        this.settings = settings;
        this.shares = Map.of(
                Fate.TIMES_OUT_AFTER_ACCEPTING, settings.timesOutAfterAccepting(),
                Fate.TIMES_OUT_BEFORE_ACCEPTING, settings.timesOutBeforeAccepting(),
                Fate.FAILS_FOR_NOW, settings.failsForNow(),
                Fate.FAILS_FOR_GOOD, settings.failsForGood(),
                Fate.RETURNS, settings.returns());
    }

    /** What strikes this order now; what passes strikes it once. */
    Fate of(Order order) {
        var fate = Optional.ofNullable(settings.fates().get(order.amount().decimal()))
                .orElseGet(() -> byLuck(order));
        if (!fate.passes()) {
            return fate;
        }
        return struck.add(order.id().value()) ? fate : Fate.ACCEPTED;
    }

    void forget(Order order) {
        struck.remove(order.id().value());
    }

    private Fate byLuck(Order order) {
        var luck = new Random(settings.seed() ^ order.id().value().hashCode() * 0x9E3779B97F4A7C15L).nextDouble();
        for (var fate : Fate.values()) {
            luck -= shares.getOrDefault(fate, 0.0);
            if (luck < 0) {
                return fate;
            }
        }
        return Fate.ACCEPTED;
    }
}
