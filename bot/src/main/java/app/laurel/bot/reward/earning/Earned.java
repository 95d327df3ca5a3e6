package app.laurel.bot.reward.earning;

import app.laurel.bot.reward.entitlement.Entitlement;
import java.util.List;

/** What came of a fact that may earn. */
sealed interface Earned {

    /** The rewards it has earned, new ones and those that it had earned before. */
    record Entitled(List<Entitlement> entitlements) implements Earned {}

    record Nothing() implements Earned {}

    record Denied(ReasonCode reason) implements Earned {}
}
