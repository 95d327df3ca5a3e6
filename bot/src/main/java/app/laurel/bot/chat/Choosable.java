package app.laurel.bot.chat;

/** One answer that a field offers while somebody types: what is shown, and what is sent. */
public record Choosable(String title, String value) {}
