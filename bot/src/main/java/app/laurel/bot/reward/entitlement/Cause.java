package app.laurel.bot.reward.entitlement;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Party;
import app.laurel.bot.store.Hash;

/** What earned a reward. */
public sealed interface Cause {

    /** The cause's own id, as in {@code R-7QK2M4}. */
    String id();

    Party party();

    default EntitlementId entitlement() {
        return EntitlementId.of(id(), party().code());
    }

    /** Whether money is set aside for it; what was withheld comes out of what had been set aside before. */
    default boolean drawsOnBudget() {
        return true;
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

    /**
     * What was withheld of a payout for money that had to come back, and then came back by itself.
     *
     * @param debt the reward whose money had to come back
     * @param payout the payout that it was withheld of
     * @param party whose part had earned that reward
     */
    record OfWithheld(EntitlementId debt, String payout, Party party) implements Cause {
        @Override
        public String id() {
            return "withheld-" + payout + "-" + Hash.letters(debt.value(), 8);
        }

        @Override
        public boolean drawsOnBudget() {
            return false;
        }
    }
}
