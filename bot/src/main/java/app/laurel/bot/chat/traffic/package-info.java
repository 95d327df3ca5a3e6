/** How much Teams takes in which time, of the whole bank and in one conversation. */
@NullMarked
package app.laurel.bot.chat.traffic;

import org.jspecify.annotations.NullMarked;
