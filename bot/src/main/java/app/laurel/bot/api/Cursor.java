package app.laurel.bot.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Where a page ended, in letters that nobody is tempted to read. */
final class Cursor {

    private static final Pattern MARK = Pattern.compile("(\\d{1,3}):(.+)", Pattern.DOTALL);

    private Cursor() {}

    static String write(String mark) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark.getBytes(StandardCharsets.UTF_8));
    }

    static String read(String cursor) {
        try {
            var mark = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = MARK.matcher(mark);
            if (parts.matches()
                    && Integer.parseInt(parts.group(1)) <= parts.group(2).length()) {
                return mark;
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below, as is any other text that Laurel has not written.
        }
        throw ApiProblem.INVALID_CURSOR.refusal();
    }
}
