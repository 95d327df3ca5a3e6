package app.laurel.bot.testing;

import java.util.Map;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Laurel's beans, made when the first test asks for them. */
final class Beans {

    static final AnnotationConfigApplicationContext ALL = make();

    private Beans() {}

    private static AnnotationConfigApplicationContext make() {
        var context = new AnnotationConfigApplicationContext();
        ConfigDataEnvironmentPostProcessor.applyTo(
                context.getEnvironment(), context, new DefaultBootstrapContext(), "demo");
        // Time stands still here, so nobody would ever get a permit for the next second.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "bank",
                        Map.of(
                                "laurel.sending.tenant",
                                "",
                                "laurel.sending.conversation",
                                "",
                                "laurel.exports.folder",
                                "target/exports")));
        context.register(BankConfiguration.class);
        context.refresh();
        return context;
    }
}
