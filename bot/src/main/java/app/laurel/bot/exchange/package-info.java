/** What one currency is worth in another, for reports alone: the journal and the payouts never convert. */
@ApplicationModule(allowedDependencies = {"people", "money", "csv", "event", "store", "clock", "casework"})
@NullMarked
package app.laurel.bot.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
