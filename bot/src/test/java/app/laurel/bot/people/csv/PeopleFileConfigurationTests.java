package app.laurel.bot.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.SmallBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PeopleFileConfigurationTests {

    @TempDir
    Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(PeopleFileConfiguration.class, Properties.class)
            .withBean(InstantSource.class, InstantSource::system)
            .withBean(Directory.class, SmallBank::new);

    @EnableConfigurationProperties(PeopleProperties.class)
    static class Properties {}

    @Test
    void takesTheDemoBankUnlessThereIsAFile() {
        runner.run(context -> assertThat(everybody(context)).hasSizeGreaterThan(25));
    }

    @Test
    void takesTheFileThatIsConfigured() throws IOException {
        var row = "zed,Zed Test,zed@demo.bank,,B,O,CA,CAD,en,America/Toronto,2021-05-03,,\n";
        var file = Files.writeString(folder.resolve("p.csv"), String.join(",", PersonRow.COLUMNS) + "\n" + row);

        runner.withPropertyValues("laurel.people.file=" + file)
                .run(context -> assertThat(everybody(context)).hasSize(1));
    }

    @Test
    void refusesToStartWithABadFile() throws IOException {
        var file = Files.writeString(folder.resolve("p.csv"), "nobody\n");

        runner.withPropertyValues("laurel.people.file=" + file)
                .run(context -> assertThat(context).getFailure().hasRootCauseInstanceOf(BadPeopleFile.class));
    }

    private static Collection<Person> everybody(AssertableApplicationContext context) {
        return context.getBean(PeopleSource.class).read("") instanceof PeopleSource.Everybody(var people)
                ? people
                : List.of();
    }
}
