package app.laurel.bot.chat.teams;

import java.util.List;

/** Laurel would let in anybody, or could not answer, and does not start. */
final class MissingCredentials extends RuntimeException {

    private MissingCredentials(String sentence) {
        super(sentence + " Without Teams, use the profile demo on a laptop: --spring.profiles.active=demo");
    }

    static MissingCredentials missing(List<String> settings) {
        return new MissingCredentials("Laurel does not start without " + String.join(", and without ", settings) + ".");
    }

    static MissingCredentials several(List<String> settings) {
        return new MissingCredentials("Laurel does not start with " + String.join(" and ", settings)
                + " together: one says who it is, and the others must go.");
    }
}
