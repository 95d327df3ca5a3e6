package app.laurel.bot.casework;

import java.util.List;

/**
 * How what failed can be tried again.
 *
 * @param by the name of a {@link Retrying}
 */
public record Retry(String by, List<String> arguments) {

    public Retry {
        arguments = List.copyOf(arguments);
    }
}
