/** Messages that wait, when each person wants them, and their way to Teams. */
@NamedInterface("sending")
@NullMarked
package app.laurel.bot.chat.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
