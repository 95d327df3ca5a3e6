package app.laurel.bot.reward.hold;

import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;

/** Makes what pauses rewards, for tests in other rooms. */
public final class Holdings {

    private Holdings() {}

    public static Holding of(Entitlements entitlements, InstantSource clock) {
        return new Holding(entitlements, clock);
    }
}
