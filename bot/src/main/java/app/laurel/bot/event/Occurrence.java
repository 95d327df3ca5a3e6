package app.laurel.bot.event;

import java.time.Instant;

/**
 * One delivery of an event: the same each time it is delivered again.
 *
 * @param id unique in Laurel and fixed, fit to derive other ids from
 */
public record Occurrence(String id, Instant at, Actor actor) {}
