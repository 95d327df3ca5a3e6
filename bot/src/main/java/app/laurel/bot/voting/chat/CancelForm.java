package app.laurel.bot.voting.chat;

/** A confirmed end of a cycle. */
record CancelForm(String cycle, String reason) {}
