package app.laurel.bot.reward.rules;

import java.util.Collection;

/** A file of programmes that contradicts what is in force, with what to do instead. */
public final class RefusedRules extends RuntimeException {

    private RefusedRules(String sentence) {
        super(sentence);
    }

    static RefusedRules changed(RuleVersion version, Collection<String> names) {
        return new RefusedRules(
                ("The file of programmes changes %s, whose terms are kept and may have paid already: %s. A version is"
                                + " never changed: put the file back as it was, and propose a later version in chat with"
                                + " /programme propose %s.")
                        .formatted(version.id(), String.join(", ", names), version.programme()));
    }

    static RefusedRules added(RuleVersion version) {
        return new RefusedRules(
                ("The file of programmes adds %s to a programme that is set up already. The file is for the first"
                                + " set-up: take the version out, and propose it in chat with /programme propose %s, where"
                                + " a second person agrees to it.")
                        .formatted(version.id(), version.programme()));
    }
}
