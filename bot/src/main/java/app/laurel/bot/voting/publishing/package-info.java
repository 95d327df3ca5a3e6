/** Winners hear of it first, and the channel a while later. */
@NullMarked
package app.laurel.bot.voting.publishing;

import org.jspecify.annotations.NullMarked;
