package app.laurel.bot.reward.yaml;

import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.Ruling;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.Trigger;
import java.time.LocalDate;

/** Refuses a fee that the law forbids on the day it starts; what changes later is stopped at each case. */
record LegalCheck(Law law) {

    void check(Fee fee, ProductClass productClass, LocalDate from, Entry entry) {
        if (fee.party() == Party.WINNER) {
            throw entry.refused("a referral pays a referrer or a referee");
        }
        switch (law.ruling(fee.country(), productClass, fee.referrer(), from)) {
            case Ruling.Blocked(var source) -> throw entry.refused("the law forbids it (" + source + ")");
            case Ruling.OnReferralOnly(var cap, var source) -> {
                if (fee.trigger() == Trigger.OUTCOME) {
                    throw entry.refused("it may not depend on the outcome (" + source + ")");
                }
                if (cap.filter(fee.amount()::exceeds).isPresent()) {
                    throw entry.refused("it is more than a nominal fee (" + source + ")");
                }
            }
            case Ruling.OnOutcome allowed -> {}
        }
    }
}
