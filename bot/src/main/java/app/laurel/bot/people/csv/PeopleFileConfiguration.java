package app.laurel.bot.people.csv;

import app.laurel.bot.people.Directory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Takes the people from the configured file, or from the demo bank, unless they come from elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "laurel.people.source", havingValue = "file", matchIfMissing = true)
class PeopleFileConfiguration {

    @Bean
    PeopleFileSource peopleFile(PeopleProperties properties, InstantSource clock) throws IOException {
        var file = properties.file();
        return new PeopleFileSource(file == null ? demoBank() : new CsvDirectory(Path.of(file), clock));
    }

    @Bean
    PeopleFileHealth peopleHealthIndicator(PeopleFileSource file, Directory directory) {
        return new PeopleFileHealth(file, directory);
    }

    private static Directory demoBank() throws IOException {
        var file = new ClassPathResource("demo/people.csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return PeopleFile.read(text);
        }
    }
}
