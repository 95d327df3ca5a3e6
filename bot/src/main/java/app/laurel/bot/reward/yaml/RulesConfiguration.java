package app.laurel.bot.reward.yaml;

import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.SettingUp;
import app.laurel.bot.reward.rules.Versions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads law and programmes when Laurel starts. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    private static final String LAW = "law.yaml";
    private static final String DEMO = "demo/programmes.yaml";

    @Bean
    Law law(ProgrammesSettings settings) {
        return YamlLaw.read(name(settings.rulings(), LAW), text(settings.rulings(), LAW));
    }

    /** What the file of the first set-up says is kept once; later versions come from where they are kept. */
    @Bean
    Programmes programmes(ProgrammesSettings settings, Law law, Versions versions, InstantSource clock) {
        var file = YamlProgrammes.read(name(settings.programmes(), DEMO), text(settings.programmes(), DEMO), law);
        new SettingUp(versions, clock).setUp(file);
        return file.with(versions::recent);
    }

    private static String name(Optional<Path> file, String usual) {
        return file.map(Path::toString).orElse(usual);
    }

    private static String text(Optional<Path> file, String usual) {
        try {
            return file.isPresent()
                    ? Files.readString(file.get())
                    : new ClassPathResource(usual).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + name(file, usual), e);
        }
    }
}
