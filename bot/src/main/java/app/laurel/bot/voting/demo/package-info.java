/** Award cycles for the laptop, so that there is something to see at once. */
@NullMarked
package app.laurel.bot.voting.demo;

import org.jspecify.annotations.NullMarked;
