package app.laurel.bot.clock;

/** Someone who has something done when its time has come. */
public interface Timed {

    void addTo(Deeds deeds);
}
