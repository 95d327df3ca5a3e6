/** From what somebody said or pressed to the answer, and who may read it. */
@NullMarked
package app.laurel.bot.chat.answering;

import org.jspecify.annotations.NullMarked;
