/** Thanking in words and cards. */
@NullMarked
package app.laurel.bot.kudos.chat;

import org.jspecify.annotations.NullMarked;
