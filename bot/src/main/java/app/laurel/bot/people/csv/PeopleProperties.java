package app.laurel.bot.people.csv;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the people come from.
 *
 * @param file path of a CSV file; the demo bank's people if there is none
 */
@ConfigurationProperties("laurel.people")
record PeopleProperties(@Nullable String file) {}
