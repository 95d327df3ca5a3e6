package app.laurel.bot.reward.earning;

import app.laurel.bot.reward.rules.RuleVersion;
import java.util.List;

/** What terms and law make of a fact about a referral. */
sealed interface Assessment {

    /** It earns. */
    record Due(RuleVersion version, List<Claim> claims, boolean onReferral) implements Assessment {}

    /** This fact earns nothing, which is no refusal: another one may, or did. */
    record NothingYet() implements Assessment {}

    /** The referral will never earn. */
    record Denied(ReasonCode reason) implements Assessment {}
}
