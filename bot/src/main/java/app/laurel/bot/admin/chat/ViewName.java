package app.laurel.bot.admin.chat;

import picocli.CommandLine.Parameters;

/** The name of a view; none asks which. */
interface ViewName {

    @Parameters(index = "0", arity = "0..1", paramLabel = "VIEW", defaultValue = "")
    String view();
}
