package app.laurel.cards.template;

import app.laurel.cards.template.Token.Kind;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.List;

/** Reads a formula: operators with the official precedence around the plain terms of {@link TermParser}. */
final class ExpressionParser {
    private static final List<List<String>> LEVELS = List.of(
            List.of("??"),
            List.of("||"),
            List.of("&&"),
            List.of("<", "<=", ">", ">="),
            List.of("&"),
            List.of("==", "!=", "<>"),
            List.of("+", "-"),
            List.of("*", "/", "%"),
            List.of("^"));

    private final Words words;

    private ExpressionParser(Words words) {
        this.words = words;
    }

    static Expression parse(String formula, Source source) {
        var words = new Words(Lexer.tokens(formula, source), source);
        var result = new ExpressionParser(words).expression();
        if (words.peek().kind() != Kind.END) {
            throw words.refuse("'" + words.peek().text() + "' is not expected here");
        }
        return result;
    }

    Expression expression() {
        words.enter();
        var result = binary(0);
        while (words.accept("?")) {
            var yes = expression();
            words.expect(":");
            result = words.call("if", List.of(result, yes, binary(0)), words.peek());
        }
        words.leave();
        return result;
    }

    private Expression binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        var left = binary(level + 1);
        while (LEVELS.get(level).stream().anyMatch(words.peek()::is)) {
            var sign = words.next();
            // Only the power operator groups from the right.
            var right = sign.is("^") ? power(level) : binary(level + 1);
            left = words.call(sign.text(), List.of(left, right), sign);
        }
        return left;
    }

    private Expression power(int level) {
        words.enter();
        var result = binary(level);
        words.leave();
        return result;
    }

    private Expression unary() {
        var sign = words.peek();
        if (words.accept("!")) {
            return words.call("!", List.of(deeper()), sign);
        }
        if (words.accept("-") || words.accept("+")) {
            return words.call(sign.text(), List.of(new Expression.Constant(IntNode.valueOf(0)), deeper()), sign);
        }
        return new TermParser(words, this).term();
    }

    private Expression deeper() {
        words.enter();
        var result = unary();
        words.leave();
        return result;
    }

    /** Arguments up to the closing sign; a lambda is one name followed by its formula. */
    List<Expression> arguments(String close) {
        var result = new ArrayList<Expression>();
        if (words.accept(close)) {
            return result;
        }
        do {
            if (words.peek().kind() == Kind.NAME && words.peekSecond().is("=>")) {
                result.add(new Expression.Name(words.next().text()));
                words.next();
            }
            result.add(expression());
        } while (words.accept(","));
        words.expect(close);
        return result;
    }
}
