package app.laurel.bot.referral.chat;

import picocli.CommandLine.Parameters;

/** What {@code /referral show} and {@code /referral reopen} take. */
interface CaseArguments {

    @Parameters(index = "0", paramLabel = "ID")
    String id();
}
