package app.laurel.bot.voting.chat;

import java.util.List;
import picocli.CommandLine.Parameters;

/** Monthly cycles from a month on, or one cycle with four dates. */
interface PlanArguments {

    @Parameters(index = "0", arity = "0..1", paramLabel = "monthly|NAME", defaultValue = "monthly")
    String name();

    @Parameters(index = "1..*", arity = "0..4", paramLabel = "DATE", defaultValue = "")
    List<String> dates();
}
