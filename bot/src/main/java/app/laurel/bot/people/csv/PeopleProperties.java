package app.laurel.bot.people.csv;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the people come from.
 *
 * @param file a CSV file; the demo bank's people if there is none
 */
@ConfigurationProperties("laurel.people")
record PeopleProperties(Optional<Path> file) {}
