package app.laurel.bot.reward;

import app.laurel.bot.approval.Subject;

/** Names an entitlement and where it is kept, as in {@code ana|reward-for:R-7QK2M4:referrer}. */
public record EntitlementRef(Owner owner, EntitlementId id) {

    static final String KIND = "entitlement";

    /** Reads what {@link #toString} has written. */
    public static EntitlementRef parse(String text) {
        var parts = text.split("\\|", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("Not an entitlement");
        }
        return new EntitlementRef(new Owner(parts[0]), new EntitlementId(parts[1]));
    }

    Subject subject() {
        return new Subject(KIND, toString());
    }

    @Override
    public String toString() {
        return owner + "|" + id;
    }
}
