package app.laurel.bot.chat.understanding;

import app.laurel.bot.chat.Routes;
import java.util.List;

/** What a typed text turned out to mean. */
public sealed interface Understood {

    /** A command, and what was said after it. */
    record Meant(Routes.Command<?> command, String rest) implements Understood {}

    /** An id alone. */
    record Id(Routes.LookUp lookUp, String id) implements Understood {}

    /** The first word of several slash commands, as in {@code /payout}. */
    record Family(String word, List<Routes.Command<?>> commands) implements Understood {}

    /** Nothing quite, but close to what these say. */
    record Nearly(List<Guess> guesses) implements Understood {}

    /** Nothing that Laurel knows. */
    record Unknown() implements Understood {}
}
