package app.laurel.bot.voting.chat;

import picocli.CommandLine.Parameters;

/** A cycle to be called off, and why. */
interface CancelArguments {

    @Parameters(index = "0", arity = "1", paramLabel = "REASON")
    String reason();

    @Parameters(index = "1", arity = "0..1", paramLabel = "CYCLE", defaultValue = "")
    String cycle();
}
