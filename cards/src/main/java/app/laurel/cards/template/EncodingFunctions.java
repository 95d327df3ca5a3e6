package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Base 64, data addresses and the escapes of addresses. */
final class EncodingFunctions {
    private static final String DATA = "data:text/plain;charset=utf-8;base64,";

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private EncodingFunctions() {}

    static Map<String, Function> all() {
        return Map.of(
                "base64", Function.of(1, 1, v -> encodeAny(v.getFirst())),
                "base64ToString", ofText(EncodingFunctions::decode),
                "dataUri", ofText(text -> DATA + encode(text)),
                "dataUriToString", ofText(text -> decode(text.substring(text.indexOf(',') + 1))),
                "uriComponent", ofText(EncodingFunctions::escape),
                "uriComponentToString", ofText(Percent::unescape));
    }

    private static Function ofText(UnaryOperator<String> change) {
        return Function.of(1, 1, v -> TextNode.valueOf(change.apply(Given.text(v.getFirst()))));
    }

    private static JsonNode encodeAny(JsonNode value) {
        return value.isTextual() ? TextNode.valueOf(encode(value.textValue())) : MissingNode.getInstance();
    }

    private static String encode(String text) {
        // Java would write a question mark for half a character.
        var whole = HALF.matcher(text).replaceAll("\ufffd");
        return Base64.getEncoder().encodeToString(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new Failure("This is not base 64.");
        }
    }

    private static String escape(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Failure("Half a character cannot be escaped.");
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }
}
