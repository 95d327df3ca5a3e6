package app.laurel.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Laurel. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class LaurelBot {

    public static void main(String[] args) {
        SpringApplication.run(LaurelBot.class, args);
    }
}
