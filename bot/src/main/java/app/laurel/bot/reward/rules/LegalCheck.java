package app.laurel.bot.reward.rules;

import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/** Refuses a fee that the law forbids on the day it starts; what changes later is stopped at each case. */
public record LegalCheck(Law law) {

    /** Why the law forbids a fee; empty if it doesn't. */
    public Optional<Forbidden> check(Fee fee, ProductClass productClass, LocalDate from) {
        return switch (law.ruling(fee.country(), productClass, fee.referrer(), from)) {
            case Ruling.Blocked(var source) -> forbidden(fee, Forbidden.Why.BLOCKED, source);
            case Ruling.OnReferralOnly(var cap, var source) -> {
                if (fee.trigger() == Trigger.OUTCOME || !fee.tiers().isEmpty()) {
                    yield forbidden(fee, Forbidden.Why.DEPENDS_ON_OUTCOME, source);
                }
                yield cap.filter(fee.amount()::exceeds).isPresent()
                        ? forbidden(fee, Forbidden.Why.MORE_THAN_NOMINAL, source)
                        : Optional.empty();
            }
            case Ruling.OnOutcome allowed -> Optional.empty();
        };
    }

    /** The first fee of a version that the law forbids, if there is one. */
    public Optional<Forbidden> check(RuleVersion version, ProductClass productClass) {
        return version.fees().stream()
                .flatMap(fee -> check(fee, productClass, version.from()).stream())
                .findFirst();
    }

    private static Optional<Forbidden> forbidden(Fee fee, Forbidden.Why why, String source) {
        return Optional.of(new Forbidden(fee, why, source));
    }

    /**
     * What the law forbids.
     *
     * @param source where it says so
     */
    public record Forbidden(Fee fee, Why why, String source) {

        /** What is wrong with it. */
        public enum Why {
            BLOCKED("the law forbids it"),
            DEPENDS_ON_OUTCOME("it may not depend on the outcome"),
            MORE_THAN_NOMINAL("it is more than a nominal fee");

            private final String plainly;

            Why(String plainly) {
                this.plainly = plainly;
            }

            /** For operators, in English. */
            public String plainly() {
                return plainly;
            }
        }
    }
}
