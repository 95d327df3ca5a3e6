package app.laurel.bot.voting.chat;

import picocli.CommandLine.Parameters;

/** More time for a cycle, and why. */
interface ExtendArguments {

    @Parameters(index = "0", arity = "1", paramLabel = "UNTIL")
    String until();

    @Parameters(index = "1", arity = "1", paramLabel = "REASON")
    String reason();

    @Parameters(index = "2", arity = "0..1", paramLabel = "CYCLE", defaultValue = "")
    String cycle();
}
