package app.laurel.bot.voting.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import app.laurel.bot.voting.award.Awards.Honour;
import java.util.List;
import java.util.OptionalInt;

/** An award as it is kept, by itself and frozen within cycles. */
@Kind("award")
record AwardDocument(
        AwardId id,
        String name,
        String criteria,
        Scope scope,
        boolean needsApproval,
        List<Amount> rewards,
        Ties ties,
        int quorum,
        boolean retired)
        implements Document {

    record Amount(String value, String currency) {}

    static AwardDocument of(Honour honour) {
        return of(honour.award(), honour.retired());
    }

    static AwardDocument of(Award award, boolean retired) {
        return new AwardDocument(
                award.id(),
                award.name(),
                award.criteria(),
                award.scope(),
                award.needsApproval(),
                award.rewards().stream()
                        .map(reward ->
                                new Amount(reward.decimal(), reward.currency().getCurrencyCode()))
                        .toList(),
                award.ties(),
                award.quorum().orElse(0),
                retired);
    }

    Honour toHonour() {
        return new Honour(toAward(), retired);
    }

    Award toAward() {
        return new Award(
                id,
                name,
                criteria,
                scope,
                needsApproval,
                rewards.stream()
                        .map(reward -> Money.of(reward.value(), reward.currency()))
                        .toList(),
                ties,
                quorum == 0 ? OptionalInt.empty() : OptionalInt.of(quorum));
    }

    @Override
    public String order() {
        return id.value();
    }
}
