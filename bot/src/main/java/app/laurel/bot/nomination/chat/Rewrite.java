package app.laurel.bot.nomination.chat;

/** New words for a nomination. */
record Rewrite(String nomination, String reason) {}
