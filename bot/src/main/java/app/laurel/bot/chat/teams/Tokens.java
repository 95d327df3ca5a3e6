package app.laurel.bot.chat.teams;

import java.util.Optional;

/** What Laurel shows to the connector to be let in. */
@FunctionalInterface
interface Tokens {

    /** A bearer token; nothing where none is asked for. */
    Optional<String> current();

    /** The connector refused the token. */
    default void refused() {}
}
