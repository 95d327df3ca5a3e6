package app.laurel.bot.nomination.chat;

/** A press that is about one nomination. */
record Named(String nomination) {}
