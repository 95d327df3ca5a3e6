package app.laurel.bot.api.outbound;

/**
 * One event on its way out; the same each time it is sent.
 *
 * @param id fixed, so that whoever gets it twice can tell
 * @param subject what it is about: events of one subject keep their order
 */
record Notice(String id, String type, String subject, String body) {}
