package app.laurel.bot.event;

/** Someone who follows up on events. */
public interface Reacting {

    void addTo(Reactions reactions);
}
