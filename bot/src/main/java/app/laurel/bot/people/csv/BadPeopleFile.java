package app.laurel.bot.people.csv;

import java.util.List;

/** A people file that can't be used, with every bad row's line and reason. */
final class BadPeopleFile extends RuntimeException {

    private static final int MOST_SHOWN = 20;

    BadPeopleFile(List<String> problems) {
        super(summary(problems));
    }

    private static String summary(List<String> problems) {
        var shown = String.join("; ", problems.subList(0, Math.min(problems.size(), MOST_SHOWN)));
        var more = problems.size() - MOST_SHOWN;
        return "The people file is refused: " + shown + (more > 0 ? "; and " + more + " more" : "");
    }
}
