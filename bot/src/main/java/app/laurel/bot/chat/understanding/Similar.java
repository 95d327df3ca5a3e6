package app.laurel.bot.chat.understanding;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.typed.Spoken;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Commands that a text comes close to. */
final class Similar {

    private static final double CLOSE = 0.87;
    private static final int MOST = 3;
    private static final int LONGEST_TEXT = 2500;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final Map<String, Routes.Command<?>> phrases;

    Similar(Map<String, Routes.Command<?>> phrases) {
        this.phrases = phrases;
    }

    private record Candidate(Guess guess, double likeness) {}

    List<Guess> to(Spoken spoken) {
        return phrases.entrySet().stream()
                .flatMap(phrase -> compare(phrase.getKey(), phrase.getValue(), spoken))
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparing(candidate -> candidate.guess().text(Locale.ENGLISH)))
                .map(Candidate::guess)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<Candidate> compare(String phrase, Routes.Command<?> command, Spoken spoken) {
        var count = Math.min(phrase.split(" ", -1).length, spoken.size());
        var likeness = SIMILARITY.apply(withoutSlash(spoken.first(count)), withoutSlash(phrase));
        if (likeness < CLOSE) {
            return Stream.empty();
        }
        var rest = spoken.after(count);
        return Stream.of(new Candidate(new Guess(command, rest.length() > LONGEST_TEXT ? "" : rest), likeness));
    }

    private static String withoutSlash(String phrase) {
        return phrase.replace("/", "");
    }
}
