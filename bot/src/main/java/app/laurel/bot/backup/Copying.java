package app.laurel.bot.backup;

import app.laurel.bot.audit.KeyFile;
import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.StoreUnavailable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The words {@code export FILE} and {@code import FILE} behind {@code java -jar laurel.jar}. */
public final class Copying {

    private static final List<String> WORDS = List.of("export", "import");
    private static final Duration SAY_EVERY = Duration.ofSeconds(2);
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final Duration sayEvery;

    public Copying(PrintStream out) {
        this(out, SAY_EVERY);
    }

    /** @param sayEvery how often it says at most how far it is */
    Copying(PrintStream out, Duration sayEvery) {
        this.out = out;
        this.sayEvery = sayEvery;
    }

    /** Whether these arguments are meant for copying, and not for Laurel itself. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && WORDS.contains(arguments[0]);
    }

    /**
     * Copies, and says how it goes.
     *
     * @return the exit status: 0 when all is copied, 1 when it can't be, 2 when nobody can tell what is meant
     */
    public int run(String... arguments) {
        var settings = Arrays.stream(arguments).skip(2).toArray(String[]::new);
        if (arguments.length < 2
                || arguments[1].startsWith("--")
                || !Arrays.stream(settings).allMatch(one -> one.startsWith("--"))) {
            out.println("""
                    export FILE [--laurel.data=FOLDER ...]   writes all that the store holds into FILE, while Laurel stands still
                    import FILE [--laurel.data=FOLDER ...]   fills an empty store with all that FILE holds""");
            return MISUSED;
        }
        try {
            copy(arguments[0].equals("export"), Path.of(arguments[1]).toAbsolutePath(), settings);
            return DONE;
        } catch (IOException | RuntimeException fault) {
            out.println(words(fault));
            return REFUSED;
        }
    }

    private void copy(boolean out, Path file, String... settings) throws IOException {
        try (var context = context(settings)) {
            var progress = new Progress(this.out, sayEvery);
            var seal = new Seal(context.getBean(KeyFile.class).path());
            var holdings = Optional.ofNullable(
                            context.getBeanProvider(Holdings.class).getIfAvailable())
                    .orElseThrow(() -> new Refused("This store can't be copied by Laurel"));
            if (out) {
                new Exporting(holdings, seal, progress).to(file);
            } else {
                new Importing(holdings, seal, progress).from(file);
            }
        }
    }

    /** The store and the audit alone, nothing of which begins before it is asked for. */
    private static ConfigurableApplicationContext context(String... settings) {
        return new SpringApplicationBuilder(StoreAndSeal.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("logging.level.root=error")
                .run(settings);
    }

    /** What is at the bottom of it, in a sentence where there is one. */
    private static String words(Throwable fault) {
        return causes(fault)
                .filter(one -> one instanceof Refused || one instanceof StoreUnavailable)
                .findFirst()
                .map(one -> String.valueOf(one.getMessage()))
                .orElseGet(() -> causes(fault)
                        .filter(UncheckedIOException.class::isInstance)
                        .map(Throwable::getCause)
                        .findFirst()
                        .orElse(fault)
                        .toString());
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, java.util.Objects::nonNull, Throwable::getCause);
    }

    // No @Configuration, or Laurel itself would find it.
    @ComponentScan({"app.laurel.bot.store", "app.laurel.bot.audit"})
    @ConfigurationPropertiesScan({"app.laurel.bot.store", "app.laurel.bot.audit"})
    static class StoreAndSeal {}
}
