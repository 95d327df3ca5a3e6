/** What HTTP callers are answered where no room has understood them: a problem of a fixed type, and never a page. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.laurel.bot.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
