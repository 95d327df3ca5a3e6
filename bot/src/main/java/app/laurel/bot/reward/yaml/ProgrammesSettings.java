package app.laurel.bot.reward.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the terms are.
 *
 * @param file the programmes; without it those of the demo bank
 * @param law what the law allows; without it what Laurel comes with
 */
@ConfigurationProperties("laurel.programmes")
record ProgrammesSettings(Optional<Path> file, Optional<Path> law) {}
