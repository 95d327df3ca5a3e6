package app.laurel.bot.chat;

/**
 * The bank in Teams, as it was last heard of.
 *
 * @param bot Laurel's own id there
 */
public record Home(String serviceUrl, String tenant, String bot) {}
