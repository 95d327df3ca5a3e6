/** Ballots, cycles and awards in words and cards. */
@NullMarked
package app.laurel.bot.voting.chat;

import org.jspecify.annotations.NullMarked;
