package app.laurel.bot.voting.chat;

import java.util.List;
import picocli.CommandLine.Parameters;

/** An award by its name or id. */
interface AwardArguments {

    @Parameters(arity = "0..*", paramLabel = "AWARD", defaultValue = "")
    List<String> words();
}
