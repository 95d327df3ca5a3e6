package app.laurel.bot.reward;

import app.laurel.bot.approval.Subject;

/** Names an entitlement and where it is kept, as in {@code ana/reward-for:R-7QK2M4:referrer}. */
public record EntitlementRef(Owner owner, EntitlementId id) {

    public static final String KIND = "entitlement";

    private static final String BORDER = "/reward-for:";

    /** Reads what {@link #toString} has written. */
    public static EntitlementRef parse(String text) {
        var border = text.indexOf(BORDER);
        if (border < 1) {
            throw new IllegalArgumentException("Not an entitlement");
        }
        return new EntitlementRef(new Owner(text.substring(0, border)), new EntitlementId(text.substring(border + 1)));
    }

    /** What people decide about. */
    public Subject subject() {
        return new Subject(KIND, toString());
    }

    @Override
    public String toString() {
        return owner + "/" + id;
    }
}
