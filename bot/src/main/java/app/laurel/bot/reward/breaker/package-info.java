/** Stops a programme's payouts when a day pays more than it should, until its owner lets it go on. */
@NullMarked
package app.laurel.bot.reward.breaker;

import org.jspecify.annotations.NullMarked;
