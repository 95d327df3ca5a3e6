package app.laurel.bot.chat.teams;

import java.util.List;

/** Laurel would let in anybody, and does not start. */
final class MissingCredentials extends RuntimeException {

    MissingCredentials(List<String> settings) {
        super("Laurel does not start without " + String.join(", ", settings)
                + ". Set what is missing, or use the profile demo on a laptop: --spring.profiles.active=demo");
    }
}
