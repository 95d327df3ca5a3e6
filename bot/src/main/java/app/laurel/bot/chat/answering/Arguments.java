package app.laurel.bot.chat.answering;

import app.laurel.cards.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads what follows a slash command into its arguments. */
final class Arguments {

    private static final Pattern PIECE = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|[^\\s\\u00a0]+");

    /** More words than any command takes, and few enough to be compared with all that it knows. */
    private static final int MOST = 1_000;

    private Arguments() {}

    /** What became of a text of arguments. */
    sealed interface Parsed<T> {

        record Good<T>(T arguments) implements Parsed<T> {}

        /** Something is missing or wrong: what to say about it. */
        record Wrong<T>(String why) implements Parsed<T> {}
    }

    static <T> Parsed<T> parse(String text, Class<T> type, Words words) {
        // @name must never read a file.
        var line = new CommandLine(type).setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        try {
            line.parseArgs(split(text));
            T arguments = line.getCommand();
            return new Parsed.Good<>(arguments);
        } catch (ParameterException wrong) {
            return new Parsed.Wrong<>(explain(wrong, words));
        }
    }

    /** The pieces of a text; what stands in quotation marks of any kind is one. */
    static String[] split(String text) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(text);
        while (pieces.size() < MOST && matcher.find()) {
            var quoted = matcher.group(1);
            pieces.add(quoted == null ? withPlainDashes(matcher.group()) : quoted);
        }
        return pieces.toArray(String[]::new);
    }

    /** Phones turn two dashes into a long one. */
    private static String withPlainDashes(String piece) {
        return piece.replaceFirst("^[–—](?=\\p{L})", "--");
    }

    private static String explain(ParameterException wrong, Words words) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> explain(unmatched, words);
            case MissingParameterException missing ->
                words.say("usage.missing", Map.of("what", labels(missing, words)));
            default -> words.say("usage.wrong", Map.of("what", value(wrong)));
        };
    }

    private static String explain(UnmatchedArgumentException unmatched, Words words) {
        var unknown = words.say("usage.unmatched", Map.of("what", String.join(" ", unmatched.getUnmatched())));
        List<String> close = unmatched.getSuggestions();
        return close.isEmpty()
                ? unknown
                : unknown + " " + words.say("usage.didYouMean", Map.of("what", String.join(", ", close)));
    }

    private static String labels(MissingParameterException missing, Words words) {
        return String.join(
                ", ",
                missing.getMissing().stream()
                        .map(one -> one.isOption()
                                ? ((CommandLine.Model.OptionSpec) one).longestName()
                                : words.say(key(one)))
                        .toList());
    }

    /** Key of an argument's name in the chat room's bundle. */
    static String key(CommandLine.Model.ArgSpec argument) {
        return "argument." + argument.paramLabel().toLowerCase(Locale.ROOT);
    }

    private static String value(ParameterException wrong) {
        return wrong.getValue() == null ? "" : wrong.getValue();
    }
}
