package app.laurel.bot.voting.chat;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** More time for a cycle, and why. */
interface ExtendArguments {

    @Parameters(index = "0", arity = "1", paramLabel = "UNTIL")
    String until();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REASON")
    List<String> reason();

    @Option(names = "--cycle", paramLabel = "CYCLE", defaultValue = "")
    String cycle();
}
