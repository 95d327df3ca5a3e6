package app.laurel.bot.casework.chat;

import picocli.CommandLine.Parameters;

/** The id of one case. */
interface Id {

    @Parameters(index = "0", paramLabel = "ID")
    String id();
}
