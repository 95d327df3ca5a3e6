package app.laurel.cards.common;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card in a line or two: what the notification shows, and clients that show no cards. */
public final class Notice {
    private static final int LONGEST = 300;

    private Notice() {}

    /** These sentences behind each other, as far as there is room for them. */
    public static String of(String... sentences) {
        var whole = Stream.of(sentences)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(Notice::ended)
                .collect(Collectors.joining(" "));
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST).stripTrailing() + "\u2026";
    }

    private static String ended(String sentence) {
        return ".:!?\u061f\u2026".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
    }
}
