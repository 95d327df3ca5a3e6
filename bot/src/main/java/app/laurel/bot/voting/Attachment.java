package app.laurel.bot.voting;

/** What is fixed with a step of a cycle and never changes after. */
public sealed interface Attachment permits Electorate, Paper {}
