package app.laurel.bot.event;

/** Names one wish of one person, however often it arrives: the same form pressed twice has the same id. */
public record RequestId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
