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
record ProgrammesSettings(Optional<String> file, Optional<String> law) {

    // Spring binds no path within an Optional.
    Optional<Path> programmes() {
        return file.map(Path::of);
    }

    Optional<Path> rulings() {
        return law.map(Path::of);
    }
}
