package app.laurel.bot.people;

/**
 * A text that starts with somebody's name, taken apart.
 *
 * @param rest what follows the name
 */
public record Addressed(Match match, String rest) {}
