package app.laurel.bot.staff.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/**
 * Counts the changes of one bucket of people, so that what is new can be asked for.
 *
 * @param changes the number of the newest change
 */
@Kind("people-bucket")
record BucketDocument(long changes) implements Document {}
