package app.laurel.bot.voting.chat;

/** The cycle whose result is published. */
record PublishForm(String cycle) {}
