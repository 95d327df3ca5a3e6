package app.laurel.bot.reward.yaml;

import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.rules.Programmes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The law and the programmes of the demo bank. */
public final class DemoRules {

    private DemoRules() {}

    public static Law law() {
        return YamlLaw.read("law.yaml", text("law.yaml"));
    }

    public static Programmes programmes() {
        return YamlProgrammes.read("programmes.yaml", text("demo/programmes.yaml"), law());
    }

    static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
