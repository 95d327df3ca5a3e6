package app.laurel.bot.reward;

import java.util.Locale;

/** Whose part in the cause earned it. */
public enum Party {
    REFERRER,
    REFEREE,
    WINNER;

    /** The word for it in ids and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
