/** Awards, cycles and ballots as documents; the ballots in sixteen boxes a cycle, each with a gate. */
@NullMarked
package app.laurel.bot.voting.store;

import org.jspecify.annotations.NullMarked;
