package app.laurel.bot.reward;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;

/** What earned a reward. */
public sealed interface Cause {

    /** The cause's own id, as in {@code R-7QK2M4}. */
    String id();

    Party party();

    default EntitlementId entitlement() {
        return EntitlementId.of(id(), party().code());
    }

    /** A referral. */
    record OfReferral(CaseId referral, Product product, Party party) implements Cause {
        @Override
        public String id() {
            return referral.value();
        }
    }

    /** An award of a cycle. */
    record OfAward(String cycle, String award, PersonId winner) implements Cause {
        @Override
        public String id() {
            return "award-" + cycle + "-" + award + "-" + winner; // a tie has two winners
        }

        @Override
        public Party party() {
            return Party.WINNER;
        }
    }
}
