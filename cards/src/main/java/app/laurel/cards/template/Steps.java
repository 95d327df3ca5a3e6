package app.laurel.cards.template;

import java.util.List;

/** What a regular expression asks for, one thing after the other. */
sealed interface Steps {
    int MANY = Integer.MAX_VALUE;

    /** One character. */
    record Letter(Letters letters) implements Steps {}

    /** The start or the end of the text, or of each line. */
    record Edge(boolean start, boolean ofLines) implements Steps {
        boolean isAt(String text, int at) {
            var outside = start ? at == 0 : at == text.length();
            return outside || (ofLines && Letters.endsLine(text.charAt(start ? at - 1 : at)));
        }
    }

    /** All of these in their order. */
    record Sequence(List<Steps> parts) implements Steps {}

    /** One of these. */
    record Choice(List<Steps> parts) implements Steps {}

    /** The same again and again. */
    record Repeated(Steps part, int least, int most) implements Steps {}
}
