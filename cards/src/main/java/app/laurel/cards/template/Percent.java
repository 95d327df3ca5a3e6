package app.laurel.cards.template;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters of addresses that are written with a percent sign. */
final class Percent {
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+|%");

    private Percent() {}

    static String unescape(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
    }

    private static String decoded(String escaped) {
        if (escaped.length() < 3) {
            throw new Failure("A percent sign stands alone.");
        }
        try {
            var bytes = HexFormat.of().parseHex(escaped.replace("%", ""));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Failure("These bytes are no text.");
        }
    }
}
