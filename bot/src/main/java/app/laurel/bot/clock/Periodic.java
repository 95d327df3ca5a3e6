package app.laurel.bot.clock;

/** Someone who has work to do now and then. */
public interface Periodic {

    void addTo(Schedule schedule);
}
