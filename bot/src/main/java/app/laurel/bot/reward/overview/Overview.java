package app.laurel.bot.reward.overview;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rewards of the bank, by where they are; a view that lags a moment behind. */
public interface Overview {

    /** Shows an entitlement as it is now, unless something newer is shown already. */
    void show(Entitlement now);

    /** All of them, read page by page; what moves meanwhile may come twice, or not at all. */
    Stream<Line> all();

    /** Those in a stage, read page by page; what moves meanwhile may come twice, or not at all. */
    Stream<Line> in(Stage stage);

    /** Those in a stage, who came there first first. */
    List<Line> oldest(Stage stage, int most);

    /** Those in a stage, who came there last first. */
    List<Line> newest(Stage stage, int most);

    /**
     * One reward.
     *
     * @param since when it came to where it is
     * @param changes how often it had changed by then
     */
    record Line(
            EntitlementRef ref,
            Money amount,
            String cause,
            String programme,
            Stage stage,
            Optional<HoldReason> reason,
            Optional<String> payout,
            Instant earnedAt,
            Optional<Instant> issuedAt,
            Instant since,
            int changes) {

        public static Line of(Entitlement now) {
            var reason = now.standing() instanceof Standing.Held(var why, var since)
                    ? Optional.of(why)
                    : Optional.<HoldReason>empty();
            return new Line(
                    now.ref(),
                    now.amount(),
                    now.cause().id(),
                    now.grounds().programme(),
                    now.stage(),
                    reason,
                    now.transfer().map(Transfer::id),
                    now.grounds().earnedAt(),
                    now.issuedAt(),
                    now.standing().since(),
                    now.changes());
        }
    }
}
