package app.laurel.cards.template;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the formulas in a string. */
final class Interpolation {
    private static final int MOST_OPEN = 100;

    private final String text;
    private final Source source;
    private final List<Expression> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    // Each is sought through the whole rest of the text.
    private int open;

    private Interpolation(String text, Source source) {
        this.text = text;
        this.source = source;
    }

    static Node read(String text, Source source) {
        return text.contains("${") ? new Interpolation(text, source).node() : Node.Literal.of(TextNode.valueOf(text));
    }

    private Node node() {
        for (var at = 0; at < text.length(); ) {
            at = piece(at);
        }
        flush();
        return parts.size() == 1 ? whole(parts.getFirst()) : new Node.Mixed(List.copyOf(parts), source.position(0));
    }

    /** The official engine takes a joining that fills the string for text with formulas in between. */
    private Node whole(Expression formula) {
        return switch (formula) {
            case Expression.Constant constant -> new Node.Mixed(List.of(constant), source.position(0));
            case Expression.Call call
            when call.name().equals("concat") || call.name().equals("&") ->
                new Node.Mixed(call.arguments(), source.position(0));
            default -> new Node.Bound(formula, source.position(0));
        };
    }

    private int piece(int at) {
        if (text.startsWith("\\$", at) || text.startsWith("\\`", at)) {
            plain.append(text.charAt(at + 1));
            return at + 2;
        }
        if (text.charAt(at) == '`') {
            throw source.refuse("A backtick beside a formula is written \\`", at);
        }
        var end = text.startsWith("${", at) ? Formula.end(text, at + 2) : -1;
        if (end < 0 && text.charAt(at) == '$' && text.startsWith("{", at + 1) && ++open > MOST_OPEN) {
            throw source.refuse("Too many formulas in this text have no end", at);
        }
        if (end < 0) {
            plain.append(text.charAt(at));
            return at + 1;
        }
        flush();
        parts.add(ExpressionParser.parse(text.substring(at + 2, end), source.after(at + 2)));
        return end + 1;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(new Expression.Constant(TextNode.valueOf(plain.toString())));
            plain.setLength(0);
        }
    }
}
