package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.Overview;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.Optional;

/** A line of the overview, ordered by where it is and since when. */
@Kind("earning")
record OverviewDocument(
        String ref,
        Money amount,
        String cause,
        String programme,
        Stage stage,
        Optional<HoldReason> reason,
        Optional<String> payout,
        Instant earnedAt,
        Optional<Instant> issuedAt,
        Instant since,
        int changes)
        implements Document {

    static OverviewDocument of(Overview.Line line) {
        return new OverviewDocument(
                line.ref().toString(),
                line.amount(),
                line.cause(),
                line.programme(),
                line.stage(),
                line.reason(),
                line.payout(),
                line.earnedAt(),
                line.issuedAt(),
                line.since(),
                line.changes());
    }

    Overview.Line line() {
        return new Overview.Line(
                EntitlementRef.parse(ref),
                amount,
                cause,
                programme,
                stage,
                reason,
                payout,
                earnedAt,
                issuedAt,
                since,
                changes);
    }

    @Override
    public String order() {
        return "%s:%020d".formatted(stage, since.toEpochMilli());
    }
}
