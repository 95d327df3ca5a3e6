/** Who is who, whose manager, in which role. */
@ApplicationModule(allowedDependencies = {"money", "csv", "neighbour"})
@NullMarked
package app.laurel.bot.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
