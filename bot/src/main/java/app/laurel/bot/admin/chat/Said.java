package app.laurel.bot.admin.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A person and a role, as somebody typed them: the name may be several words. */
interface Said {

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "PERSON ROLE")
    @Nullable
    List<String> words();

    /** What was typed; static, because picocli answers to every method of the interface. */
    static List<String> wordsOf(Said said) {
        var words = said.words();
        return words == null ? List.of() : List.copyOf(words);
    }
}
