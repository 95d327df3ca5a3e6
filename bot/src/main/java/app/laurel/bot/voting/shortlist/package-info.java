/** From the call for nominations to the ballot paper. */
@NullMarked
package app.laurel.bot.voting.shortlist;

import org.jspecify.annotations.NullMarked;
