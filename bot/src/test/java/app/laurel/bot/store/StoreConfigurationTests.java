package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StoreConfigurationTests {

    @Test
    void saysWhichStoresThereAreWhereAnotherIsNamed() {
        new ApplicationContextRunner()
                .withUserConfiguration(StoreConfiguration.class)
                .withBean(InstantSource.class, InstantSource::system)
                .withPropertyValues("laurel.store=oracle")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessage("laurel.store is sqlite or cosmos, and not 'oracle'"));
    }
}
