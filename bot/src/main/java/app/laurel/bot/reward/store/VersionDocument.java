package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.rules.Brake;
import app.laurel.bot.reward.rules.Cap;
import app.laurel.bot.reward.rules.Demands;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.Tier;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A rule version as it is kept; amounts that hold in each country's currency are plain decimals in texts. */
@Kind("rule-version")
record VersionDocument(
        String programme,
        ProductClass productClass,
        LocalDate from,
        int seasoningDays,
        Optional<Integer> windowDays,
        Optional<String> minimum,
        Optional<Integer> capCount,
        Optional<String> capAmount,
        String limit,
        String budget,
        Optional<Integer> brakeCount,
        Optional<String> brakeAmount,
        List<FeeRecord> fees,
        int round,
        Proposal.Standing standing)
        implements Document {

    static VersionDocument of(Proposal proposal) {
        var version = proposal.version();
        return new VersionDocument(
                version.programme(),
                proposal.productClass(),
                version.from(),
                version.demands().seasoningDays(),
                version.demands().windowDays(),
                version.demands().minimum().map(BigDecimal::toPlainString),
                version.cap().count(),
                version.cap().amount().map(BigDecimal::toPlainString),
                version.limit().toPlainString(),
                version.budget().toPlainString(),
                version.brake().count(),
                version.brake().amount().map(BigDecimal::toPlainString),
                version.fees().stream().map(FeeRecord::of).toList(),
                proposal.round(),
                proposal.standing());
    }

    Proposal proposal() {
        var version = new RuleVersion(
                programme,
                from,
                new Demands(seasoningDays, windowDays, minimum.map(BigDecimal::new)),
                new Cap(capCount, capAmount.map(BigDecimal::new)),
                new BigDecimal(limit),
                new BigDecimal(budget),
                new Brake(brakeCount, brakeAmount.map(BigDecimal::new)),
                fees.stream().map(FeeRecord::fee).toList());
        return new Proposal(version, productClass, round, standing);
    }

    /** A fee as it is kept. */
    record FeeRecord(
            Country country,
            ReferrerKind referrer,
            Party party,
            Trigger trigger,
            Money amount,
            List<TierRecord> tiers) {

        static FeeRecord of(Fee fee) {
            return new FeeRecord(
                    fee.country(),
                    fee.referrer(),
                    fee.party(),
                    fee.trigger(),
                    fee.amount(),
                    fee.tiers().stream()
                            .map(tier -> new TierRecord(tier.from(), tier.amount()))
                            .toList());
        }

        Fee fee() {
            return new Fee(
                    country,
                    referrer,
                    party,
                    trigger,
                    amount,
                    tiers.stream()
                            .map(tier -> new Tier(tier.from(), tier.amount()))
                            .toList());
        }
    }

    /** A tier as it is kept. */
    record TierRecord(Money from, Money amount) {}
}
