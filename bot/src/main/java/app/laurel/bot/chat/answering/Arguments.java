package app.laurel.bot.chat.answering;

import app.laurel.cards.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

        /**
         * Something is missing or wrong.
         *
         * @param why what to say about it
         * @param asked all that the command needs, if only something is missing
         */
        record Wrong<T>(String why, List<Asked> asked) implements Parsed<T> {}
    }

    /** An argument that a command needs: what it is, and what was typed for it so far. */
    record Asked(String label, String value) {}

    static <T> Parsed<T> parse(String text, Class<T> type, Words words) {
        // @name must never read a file.
        var line = new CommandLine(type).setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        var pieces = split(text);
        try {
            line.parseArgs(pieces);
            T arguments = line.getCommand();
            return new Parsed.Good<>(arguments);
        } catch (MissingParameterException missing) {
            return new Parsed.Wrong<>(explain(missing, words), asked(line, pieces, words));
        } catch (ParameterException wrong) {
            return new Parsed.Wrong<>(explain(wrong, words), List.of());
        }
    }

    private static List<Asked> asked(CommandLine line, String[] pieces, Words words) {
        return line.getCommandSpec().positionalParameters().stream()
                .filter(CommandLine.Model.PositionalParamSpec::required)
                .map(one -> {
                    var place = one.index().min();
                    return new Asked(words.say(key(one)), place < pieces.length ? pieces[place] : "");
                })
                .toList();
    }

    /** A text of arguments that reads as these. */
    static String joined(List<String> arguments) {
        return arguments.stream()
                .map(one -> one.replaceAll("[\"“”„«»]", "").strip())
                .map(one -> one.chars().anyMatch(Character::isWhitespace) ? '"' + one + '"' : one)
                .collect(Collectors.joining(" "));
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
