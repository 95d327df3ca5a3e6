/** Turns that change something, remembered for an hour, so that each is answered once however often Teams sends it. */
@NullMarked
package app.laurel.bot.chat.memory;

import org.jspecify.annotations.NullMarked;
