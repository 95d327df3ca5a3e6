package app.laurel.bot.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a product's referrals, so that other terms can be tried on them. */
public final class PastCases {

    private final Cases cases;
    private final CaseIndex index;

    PastCases(Cases cases, CaseIndex index) {
        this.cases = cases;
        this.index = index;
    }

    /** The ids of a product's cases, the newest first. */
    public List<CaseId> ids(Product product, int most) {
        return index.of(product, most);
    }

    public Optional<Past> find(CaseId id) {
        return cases.find(id)
                .filter(referral -> referral.stage() != Stage.DUPLICATE)
                .map(PastCases::past);
    }

    /** Those who have a referral of a product that is still open, each once, by their owner id. */
    public Stream<String> referrersOfOpen(Product product) {
        return index.open()
                .flatMap(id -> cases.find(id).stream())
                .filter(PastCases::mayStillEarn)
                .map(Referral::particulars)
                .filter(known -> known.product().equals(product))
                .map(known -> known.referrer().owner())
                .distinct();
    }

    private static Past past(Referral referral) {
        var registered = referral.firstHeard().map(fact -> Reckoning.facts(referral, fact.at(), Optional.empty()));
        var qualified =
                referral.first(Step.QUALIFIED).map(fact -> Reckoning.facts(referral, fact.at(), fact.business()));
        return new Past(
                referral.stage(),
                referral.course().code(),
                referral.first(Step.SUBMITTED).isPresent(),
                mayStillEarn(referral),
                registered,
                qualified);
    }

    private static boolean mayStillEarn(Referral referral) {
        return !referral.stage().isSettled() && referral.course().reached().isBefore(Stage.ENTITLED);
    }

    /**
     * One of them.
     *
     * @param submitted whether it was submitted here, so that it keeps the terms of that day
     * @param open whether it may still earn
     * @param registered what it told when the CRM was first heard of it
     * @param qualified what it told when the CRM's facts held
     */
    public record Past(
            Stage stage,
            String code,
            boolean submitted,
            boolean open,
            Optional<ReferralFacts> registered,
            Optional<ReferralFacts> qualified) {

        /** When it could have earned. */
        public Optional<Instant> at() {
            return qualified.or(() -> registered).map(ReferralFacts::occurredAt);
        }
    }
}
