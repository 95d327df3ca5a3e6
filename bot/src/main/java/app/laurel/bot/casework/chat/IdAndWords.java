package app.laurel.bot.casework.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The id of one case, and what is said about it. */
interface IdAndWords {

    @Parameters(index = "0", paramLabel = "ID")
    String id();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORDS")
    @Nullable
    List<String> said();

    /** All that was said, as one text; static, because picocli answers to every method of the interface. */
    static String wordsOf(IdAndWords arguments) {
        var said = arguments.said();
        return said == null ? "" : String.join(" ", said);
    }
}
