package app.laurel.bot.referral.chat;

import picocli.CommandLine.Parameters;

/** What {@code /referral deny} takes; without a code it asks for one. */
interface DenyArguments {

    @Parameters(index = "0", paramLabel = "ID")
    String id();

    @Parameters(index = "1", paramLabel = "CODE", arity = "0..1", defaultValue = "")
    String code();
}
