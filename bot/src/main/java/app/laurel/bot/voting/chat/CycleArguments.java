package app.laurel.bot.voting.chat;

import picocli.CommandLine.Parameters;

/** A cycle by its id, or the one that is meant. */
interface CycleArguments {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CYCLE", defaultValue = "")
    String cycle();
}
