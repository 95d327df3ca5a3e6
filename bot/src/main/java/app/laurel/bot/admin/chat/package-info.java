/** What people say and see about roles and their own settings. */
@NullMarked
package app.laurel.bot.admin.chat;

import org.jspecify.annotations.NullMarked;
