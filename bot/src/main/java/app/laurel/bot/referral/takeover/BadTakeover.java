package app.laurel.bot.referral.takeover;

import java.util.List;

/** A file that is not taken over, with every bad row's line and reason; nothing of it was applied. */
final class BadTakeover extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 50;

    BadTakeover(List<String> problems) {
        super("Nothing is taken over: "
                + String.join("; ", problems.subList(0, Math.min(problems.size(), MOST_SHOWN)))
                + (problems.size() > MOST_SHOWN ? "; and " + (problems.size() - MOST_SHOWN) + " more" : ""));
    }
}
