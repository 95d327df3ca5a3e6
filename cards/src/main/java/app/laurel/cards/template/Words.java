package app.laurel.cards.template;

import java.util.List;

/** The words of a formula, taken one after the other. */
final class Words {
    private final List<Token> tokens;
    private final Source source;
    private int at;
    private int depth;

    Words(List<Token> tokens, Source source) {
        this.tokens = tokens;
        this.source = source;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        var token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean accept(String sign) {
        var found = peek().is(sign);
        if (found) {
            at++;
        }
        return found;
    }

    void expect(String sign) {
        if (!accept(sign)) {
            throw refuse("'" + sign + "' is missing here");
        }
    }

    void enter() {
        depth++;
        if (depth > Expansion.DEPTH) {
            throw refuse("This formula is nested too deeply");
        }
    }

    void leave() {
        depth--;
    }

    Expression call(String name, List<Expression> arguments, Token at) {
        var function = Functions.named(name)
                .orElseThrow(() -> source.refuse("There is no function '" + name + "'", at.start()));
        if (!function.takes(arguments)) {
            throw source.refuse("'" + name + "' does not take these " + arguments.size() + " arguments", at.start());
        }
        return built(new Expression.Call(Functions.officialName(name), function, arguments));
    }

    /** Refuses what grows too deep without brackets, such as a sum of a thousand terms. */
    Expression built(Expression expression) {
        if (expression.depth() > 2 * Expansion.DEPTH) {
            throw refuse("This formula is nested too deeply");
        }
        return expression;
    }

    TemplateRefused refuse(String reason) {
        return source.refuse(reason, peek().start());
    }
}
