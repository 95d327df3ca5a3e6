package app.laurel.cards.template;

/** Where a formula in a string ends: at the brace that is neither in quotes nor of an object. */
final class Formula {
    private Formula() {}

    /** The place of the closing brace, or -1 where this is no formula but text. */
    static int end(String text, int start) {
        var depth = 0;
        for (var at = start; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\'', '"' -> {
                    at = closingQuote(text, at);
                    if (at < 0) {
                        return -1;
                    }
                }
                case '{' -> depth++;
                case '}' -> {
                    if (depth == 0) {
                        return at > start ? at : -1;
                    }
                    depth--;
                }
                case '`', '\r', '\n' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private static int closingQuote(String text, int open) {
        var quote = text.charAt(open);
        for (var at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1), quote)) {
                at++;
            } else if (text.charAt(at) == quote) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEscapable(char character, char quote) {
        return character == quote || character == '\\';
    }
}
