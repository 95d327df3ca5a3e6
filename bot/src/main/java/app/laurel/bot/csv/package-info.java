/** Files of rows that the bank hands over, as spreadsheets write them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.laurel.bot.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
