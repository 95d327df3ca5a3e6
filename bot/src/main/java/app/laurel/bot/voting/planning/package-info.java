/** Cycles that lie ahead, one by one or each month by itself. */
@NullMarked
package app.laurel.bot.voting.planning;

import org.jspecify.annotations.NullMarked;
