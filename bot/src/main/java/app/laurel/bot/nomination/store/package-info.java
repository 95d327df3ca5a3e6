/** Nominations as documents, sixteen buckets a cycle, each with a gate. */
@NullMarked
package app.laurel.bot.nomination.store;

import org.jspecify.annotations.NullMarked;
