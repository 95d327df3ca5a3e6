package app.laurel.cards.template;

/** A regular expression while it is read. */
final class PatternText {
    private final String text;
    private int at;

    PatternText(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** Whether the next character is one of these. */
    boolean isAt(String letters) {
        return !isAtEnd() && letters.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the next but one is something other than these. */
    boolean isBeforeOther(String letters) {
        return at + 1 < text.length() && letters.indexOf(text.charAt(at + 1)) < 0;
    }

    String rest() {
        return text.substring(at);
    }

    void skip(int count) {
        at += count;
    }

    char next() {
        if (isAtEnd()) {
            throw refused();
        }
        return text.charAt(at++);
    }

    boolean accept(char wanted) {
        var found = !isAtEnd() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    void expect(char wanted) {
        if (!accept(wanted)) {
            throw refused();
        }
    }

    static Failure refused() {
        return new Failure("This is no regular expression that can be read here.");
    }
}
