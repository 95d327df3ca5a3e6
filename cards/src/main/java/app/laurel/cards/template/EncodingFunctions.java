package app.laurel.cards.template;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Base 64, data addresses and the escapes of addresses. */
final class EncodingFunctions {
    private static final String DATA = "data:text/plain;charset=utf-8;base64,";
    // Base 64 in browsers takes each character as one byte.
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private EncodingFunctions() {}

    static Map<String, Function> all() {
        return Map.of(
                "base64", ofText(EncodingFunctions::encode),
                "base64ToString", ofText(EncodingFunctions::decode),
                "dataUri", ofText(text -> DATA + encode(text)),
                "dataUriToString", ofText(text -> decode(text.substring(text.indexOf(',') + 1))),
                "uriComponent", ofText(EncodingFunctions::escape),
                "uriComponentToString", ofText(Percent::unescape));
    }

    private static Function ofText(UnaryOperator<String> change) {
        return Function.of(1, 1, v -> TextNode.valueOf(change.apply(Given.text(v.getFirst()))));
    }

    private static String encode(String text) {
        if (!BYTES.newEncoder().canEncode(text)) {
            throw new Failure("Base 64 takes only Latin characters.");
        }
        return Base64.getEncoder().encodeToString(text.getBytes(BYTES));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), BYTES);
        } catch (IllegalArgumentException _) {
            throw new Failure("This is not base 64.");
        }
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }
}
