/** People from a file, for the laptop and for banks that export one. */
@NullMarked
package app.laurel.bot.people.csv;

import org.jspecify.annotations.NullMarked;
