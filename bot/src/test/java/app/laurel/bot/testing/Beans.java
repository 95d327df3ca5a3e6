package app.laurel.bot.testing;

import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Laurel's beans, made when the first test asks for them. */
final class Beans {

    static final AnnotationConfigApplicationContext ALL = make();

    private Beans() {}

    private static AnnotationConfigApplicationContext make() {
        var context = new AnnotationConfigApplicationContext();
        ConfigDataEnvironmentPostProcessor.applyTo(
                context.getEnvironment(), context, new DefaultBootstrapContext(), "demo");
        context.register(BankConfiguration.class);
        context.refresh();
        return context;
    }
}
