package app.laurel.bot.people;

import java.util.Optional;

/** What Laurel shows to Microsoft's services to be let in. */
public interface Bearers {

    /** A token for a scope; nothing if there is none just now. */
    Optional<String> bearer(String scope);

    /** The service refused this token. */
    void refused(String scope, String bearer);
}
