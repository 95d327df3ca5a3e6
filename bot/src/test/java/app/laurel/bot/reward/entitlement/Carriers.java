package app.laurel.bot.reward.entitlement;

/** Makes what follows payouts, for tests in other rooms. */
public final class Carriers {

    private Carriers() {}

    public static Carrying of(Entitlements entitlements) {
        return new Carrying(entitlements);
    }
}
