package app.laurel.bot;

import app.laurel.bot.backup.Copying;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Laurel. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class LaurelBot {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
    private static final int FEWEST_CARRIERS = 2;

    public static void main(String[] args) {
        // A virtual thread that loads or initialises a class keeps its carrier while it waits; on one core nothing else
        // would go on.
        if (System.getProperty(CARRIERS) == null) {
            var cores = Runtime.getRuntime().availableProcessors();
            System.setProperty(CARRIERS, String.valueOf(Math.max(FEWEST_CARRIERS, cores)));
        }
        if (Copying.isMeant(args)) {
            System.exit(new Copying(System.err).run(args));
        }
        SpringApplication.run(LaurelBot.class, args);
    }
}
