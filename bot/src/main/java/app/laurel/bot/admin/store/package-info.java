/** How roles and settings are kept. */
@NullMarked
package app.laurel.bot.admin.store;

import org.jspecify.annotations.NullMarked;
