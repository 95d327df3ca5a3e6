/** What people say and see about exceptions and disputes. */
@NullMarked
package app.laurel.bot.casework.chat;

import org.jspecify.annotations.NullMarked;
