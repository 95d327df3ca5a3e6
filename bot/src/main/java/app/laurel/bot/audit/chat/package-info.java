/** What compliance asks of the audit trail. */
@NullMarked
package app.laurel.bot.audit.chat;

import org.jspecify.annotations.NullMarked;
