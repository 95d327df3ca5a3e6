package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

class CosmosConfigurationTests {

    private final ApplicationContextRunner laurel =
            new ApplicationContextRunner().withBean(SimpleMeterRegistry.class).withUserConfiguration(Adapters.class);

    @TempDir
    Path folder;

    @Test
    void isThereWhereItIsChosen() {
        try (var cosmos = CosmosDouble.start(1, InstantSource.system())) {
            laurel.withPropertyValues(
                            "laurel.store=cosmos",
                            "laurel.cosmos.endpoint=" + cosmos.endpoint(),
                            "laurel.cosmos.key=" + CosmosDouble.KEY,
                            "laurel.cosmos.gateway=true")
                    .run(context -> assertThat(context)
                            .hasNotFailed()
                            .hasSingleBean(Documents.class)
                            .hasSingleBean(Changes.class)
                            .hasSingleBean(CosmosDocuments.class));
        }
    }

    @Test
    void needsNothingOfItWhereItIsNot() {
        laurel.withClassLoader(new FilteredClassLoader("com.azure", "reactor", "io.netty"))
                .withPropertyValues("laurel.data=" + folder)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Documents.class)
                        .doesNotHaveBean(CosmosDocuments.class));
    }

    // No @Configuration, or the bank of the conversation tests would find it.
    @ComponentScan(
            basePackages = {"app.laurel.bot.store.cosmos", "app.laurel.bot.store.sqlite"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
    @ConfigurationPropertiesScan("app.laurel.bot.store")
    static class Adapters {}
}
