package app.laurel.bot.reward.entitlement;

import static app.laurel.bot.reward.entitlement.Stage.ACCRUED;
import static app.laurel.bot.reward.entitlement.Stage.APPROVED;
import static app.laurel.bot.reward.entitlement.Stage.CLAWBACK_PENDING;
import static app.laurel.bot.reward.entitlement.Stage.DORMANT;
import static app.laurel.bot.reward.entitlement.Stage.ESCHEATED;
import static app.laurel.bot.reward.entitlement.Stage.FORFEITED;
import static app.laurel.bot.reward.entitlement.Stage.HELD;
import static app.laurel.bot.reward.entitlement.Stage.IN_PAYOUT;
import static app.laurel.bot.reward.entitlement.Stage.ISSUED;
import static app.laurel.bot.reward.entitlement.Stage.PAYABLE;
import static app.laurel.bot.reward.entitlement.Stage.PENDING_APPROVAL;
import static app.laurel.bot.reward.entitlement.Stage.RECOVERED;
import static app.laurel.bot.reward.entitlement.Stage.REJECTED;
import static app.laurel.bot.reward.entitlement.Stage.REVERSED;
import static app.laurel.bot.reward.entitlement.Stage.SETTLED;
import static app.laurel.bot.reward.entitlement.Stage.WRITTEN_OFF;

import java.util.Map;
import java.util.Set;

/** Every legal move of an entitlement. */
final class Lifecycle {

    private static final Map<Stage, Set<Stage>> MOVES = Map.ofEntries(
            Map.entry(ACCRUED, Set.of(PENDING_APPROVAL, APPROVED, REVERSED)),
            Map.entry(PENDING_APPROVAL, Set.of(APPROVED, REJECTED, REVERSED)),
            Map.entry(APPROVED, Set.of(PAYABLE, HELD, REVERSED)),
            Map.entry(PAYABLE, Set.of(IN_PAYOUT, HELD, REVERSED, FORFEITED, DORMANT)),
            Map.entry(HELD, Set.of(PAYABLE, REVERSED, FORFEITED, DORMANT)),
            Map.entry(IN_PAYOUT, Set.of(ISSUED, HELD, REVERSED)),
            Map.entry(ISSUED, Set.of(SETTLED, HELD, REVERSED)),
            Map.entry(SETTLED, Set.of(HELD, CLAWBACK_PENDING)),
            Map.entry(CLAWBACK_PENDING, Set.of(RECOVERED, WRITTEN_OFF)),
            Map.entry(DORMANT, Set.of(ESCHEATED)),
            Map.entry(REJECTED, Set.of()),
            Map.entry(REVERSED, Set.of()),
            Map.entry(RECOVERED, Set.of(RECOVERED)),
            Map.entry(WRITTEN_OFF, Set.of(RECOVERED)),
            Map.entry(FORFEITED, Set.of()),
            Map.entry(ESCHEATED, Set.of()));

    private Lifecycle() {}

    static boolean allows(Stage from, Stage to) {
        return from(from).contains(to);
    }

    static Set<Stage> from(Stage stage) {
        return MOVES.getOrDefault(stage, Set.of());
    }

    static Set<Stage> known() {
        return MOVES.keySet();
    }
}
