package app.laurel.bot.reward;

/** One person's right to one reward: {@code reward-for:{cause}:{role}}; the same cause and role make the same id. */
public record EntitlementId(String value) {

    public static EntitlementId of(String cause, String role) {
        return new EntitlementId("reward-for:" + cause + ":" + role);
    }

    @Override
    public String toString() {
        return value;
    }
}
