package app.laurel.bot.reward.entitlement;

import app.laurel.bot.reward.Samples;
import java.util.stream.Stream;

/** An entitlement in each standing, for tests in other rooms. */
public final class EntitlementSamples {

    private EntitlementSamples() {}

    public static Stream<Entitlement> all() {
        return LifecycleTests.standings().map(Samples::entitlement);
    }
}
