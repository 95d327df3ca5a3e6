package app.laurel.bot.approval;

/**
 * What a decision is about.
 *
 * @param kind who asks, as in {@code nomination} or {@code entitlement}; see {@link Brief.Briefing#kind}
 * @param id the asking feature's own id of it
 */
public record Subject(String kind, String id) {}
