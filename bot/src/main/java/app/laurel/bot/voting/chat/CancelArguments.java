package app.laurel.bot.voting.chat;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A cycle to be called off, and why. */
interface CancelArguments {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "REASON")
    List<String> reason();

    @Option(names = "--cycle", paramLabel = "CYCLE", defaultValue = "")
    String cycle();
}
