package app.laurel.bot.chat.teams;

import java.time.Duration;

/** What Laurel shows to the connector to be let in. */
@FunctionalInterface
interface Tokens {

    Token current();

    /** The connector refused this token. */
    default void refused(String bearer) {}

    /** Whether there is one. */
    sealed interface Token {

        record Bearer(String text) implements Token {

            /** Without the token, as this may end up in a log. */
            @Override
            public String toString() {
                return "Bearer";
            }
        }

        /** Nobody asks for one, as on a laptop. */
        record NotNeeded() implements Token {}

        /** There is none just now; sending has to wait. */
        record Late(Duration pause) implements Token {}
    }
}
