package app.laurel.bot.chat;

/** Someone who answers to words and presses. */
public interface Chatting {

    void addTo(Routes routes);
}
