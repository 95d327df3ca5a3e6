/** Naming a colleague in words and cards. */
@NullMarked
package app.laurel.bot.nomination.chat;

import org.jspecify.annotations.NullMarked;
