/** What a typed text means: which of the commands that Laurel listens for, or which come close. */
@NullMarked
package app.laurel.bot.chat.understanding;

import org.jspecify.annotations.NullMarked;
