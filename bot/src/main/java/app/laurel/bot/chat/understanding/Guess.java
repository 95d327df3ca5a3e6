package app.laurel.bot.chat.understanding;

import app.laurel.bot.chat.Routes;
import java.util.Locale;

/** A command that may have been meant, and what was said after it. */
public record Guess(Routes.Command<?> command, String rest) {

    /** What would have been understood, said in a language. */
    public String text(Locale language) {
        return (command.word(language) + " " + rest).strip();
    }
}
