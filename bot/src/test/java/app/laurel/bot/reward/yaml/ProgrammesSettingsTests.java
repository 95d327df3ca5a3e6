package app.laurel.bot.reward.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ProgrammesSettingsTests {

    @Test
    void takesTheFilesOfABank() {
        var settings =
                bound(Map.of("laurel.programmes.file", "bank/programmes.yaml", "laurel.programmes.law", "law.yaml"));

        assertThat(settings.programmes()).contains(Path.of("bank/programmes.yaml"));
        assertThat(settings.rulings()).contains(Path.of("law.yaml"));
    }

    private static ProgrammesSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("laurel.programmes", ProgrammesSettings.class);
    }
}
