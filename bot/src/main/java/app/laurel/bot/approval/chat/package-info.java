/** What approvers say and see. */
@NullMarked
package app.laurel.bot.approval.chat;

import org.jspecify.annotations.NullMarked;
