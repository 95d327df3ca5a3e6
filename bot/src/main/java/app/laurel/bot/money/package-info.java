/** Money in minor units, and postings that always balance. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.laurel.bot.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
