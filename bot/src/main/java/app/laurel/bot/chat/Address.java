package app.laurel.bot.chat;

/** Where a conversation is reached. */
public record Address(String serviceUrl, String conversation) {}
