/** Good news in the channel. */
@NullMarked
package app.laurel.bot.celebration.chat;

import org.jspecify.annotations.NullMarked;
