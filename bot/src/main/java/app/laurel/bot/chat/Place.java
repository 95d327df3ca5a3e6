package app.laurel.bot.chat;

/** Where something is said. */
public sealed interface Place {

    /** Teams' id of the conversation. */
    String conversation();

    /** A person's own chat with Laurel. */
    record Personal(String conversation) implements Place {}

    /** A window over a conversation, which only the person who opened it sees. */
    record Window(String conversation) implements Place {}

    /** A group chat or a channel: others read along. */
    record Shared(String conversation, boolean channel) implements Place {}
}
