package app.laurel.cards.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into words. */
final class Lexer {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\x{feff}\\x{a0}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern NAME = Pattern.compile("@@[A-Za-z0-9_]*|[A-Za-z_#@$][A-Za-z0-9_]*|%[A-Za-z0-9_]+");
    private static final Pattern TEXT =
            Pattern.compile("'(?:\\\\['\\\\]|[^'])*+'|\"(?:\\\\[\"\\\\]|[^\"])*+\"", Pattern.DOTALL);
    private static final Pattern SIGN =
            Pattern.compile("==|!=|<>|&&|\\|\\||<=|>=|=>|\\?\\?|[-+!^*/%&<>().\\[\\]{},:?]");

    private final Source source;
    private final Matcher matcher;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String formula, Source source) {
        this.matcher = Pattern.compile("").matcher(formula);
        this.source = source;
    }

    static List<Token> tokens(String formula, Source source) {
        return new Lexer(formula, source).cut(formula.length());
    }

    private List<Token> cut(int end) {
        while (at < end) {
            if (!finds(SPACE)) {
                tokens.add(next());
            }
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", at));
        return tokens;
    }

    private Token next() {
        if (finds(NUMBER)) {
            return token(Token.Kind.NUMBER);
        }
        if (finds(NAME)) {
            return name();
        }
        if (finds(TEXT)) {
            return token(Token.Kind.TEXT);
        }
        if (finds(SIGN)) {
            return token(Token.Kind.SIGN);
        }
        throw source.refuse("This character has no meaning in a formula", at);
    }

    private boolean finds(Pattern pattern) {
        return matcher.usePattern(pattern).region(at, matcher.regionEnd()).lookingAt();
    }

    // Jackson gives the same string for the same name, so that most comparisons end before they start.
    private Token name() {
        return new Token(Token.Kind.NAME, matcher.group().intern(), at);
    }

    private Token token(Token.Kind kind) {
        return new Token(kind, matcher.group(), at);
    }
}
