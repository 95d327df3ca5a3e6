/** What people type, read as words, days and numbers in whatever script and spelling; knows nothing of the chat. */
@NamedInterface("typed")
@NullMarked
package app.laurel.bot.chat.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
