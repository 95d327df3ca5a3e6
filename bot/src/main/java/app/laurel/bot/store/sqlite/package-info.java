/** Documents in one SQLite file, for the laptop and for a single machine. */
@NullMarked
package app.laurel.bot.store.sqlite;

import org.jspecify.annotations.NullMarked;
