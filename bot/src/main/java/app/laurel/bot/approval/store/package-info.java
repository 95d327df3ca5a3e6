/** How decisions, and who they wait for, are kept. */
@NullMarked
package app.laurel.bot.approval.store;

import org.jspecify.annotations.NullMarked;
