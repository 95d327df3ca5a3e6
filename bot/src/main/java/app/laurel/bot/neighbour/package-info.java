/** How Laurel waits for other programs over HTTP: not for ever, and as long as they ask. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.laurel.bot.neighbour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
