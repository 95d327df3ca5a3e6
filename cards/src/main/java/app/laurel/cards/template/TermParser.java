package app.laurel.cards.template;

import app.laurel.cards.template.Expression.Constant;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what stands between operators: values, names, calls, and the dots and brackets behind them. */
final class TermParser {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([rnt\\\\])");

    private final Words words;
    private final ExpressionParser whole;

    TermParser(Words words, ExpressionParser whole) {
        this.words = words;
        this.whole = whole;
    }

    Expression term() {
        var start = words.next();
        var term =
                switch (start.kind()) {
                    case NUMBER -> new Constant(Values.number(Double.parseDouble(start.text())));
                    case TEXT -> new Constant(TextNode.valueOf(unquoted(start.text())));
                    case NAME -> name(start);
                    case SIGN -> bracketed(start);
                    case END -> throw words.refuse("Something is missing at the end of this formula");
                };
        return behind(term);
    }

    private Expression name(Token start) {
        if (words.peek().is("(")) {
            words.next();
            return words.call(start.text(), whole.arguments(")"), start);
        }
        return switch (start.text()) {
            case "true" -> new Constant(BooleanNode.TRUE);
            case "false" -> new Constant(BooleanNode.FALSE);
            case "null" -> new Constant(NullNode.getInstance());
            case "undefined" -> new Constant(MissingNode.getInstance());
            default -> new Expression.Name(start.text());
        };
    }

    private Expression bracketed(Token sign) {
        return switch (sign.text()) {
            case "(" -> {
                var inner = whole.expression();
                words.expect(")");
                yield inner;
            }
            case "[" -> words.call("createArray", whole.arguments("]"), sign);
            case "{" -> object(sign);
            default -> throw words.refuse("'" + sign.text() + "' cannot start a value");
        };
    }

    private Expression object(Token sign) {
        var object = words.call("json", List.of(new Constant(TextNode.valueOf("{}"))), sign);
        if (words.accept("}")) {
            return object;
        }
        do {
            var key = words.next();
            if (key.kind() != Token.Kind.NAME && key.kind() != Token.Kind.TEXT) {
                throw words.refuse("A name is missing here");
            }
            words.expect(":");
            var name = new Constant(TextNode.valueOf(
                    key.kind() == Token.Kind.NAME
                            ? key.text()
                            : key.text().substring(1, key.text().length() - 1)));
            object = words.call("setProperty", List.of(object, name, whole.expression()), sign);
        } while (words.accept(","));
        words.expect("}");
        return object;
    }

    private Expression behind(Expression term) {
        var result = term;
        while (true) {
            var sign = words.peek();
            if (words.accept(".")) {
                var name = words.next();
                if (name.kind() != Token.Kind.NAME) {
                    throw words.refuse("A name is missing after the dot");
                }
                result = words.built(member(result, name.text()));
            } else if (words.accept("[")) {
                result = words.built(new Expression.Item(result, whole.expression()));
                words.expect("]");
            } else if (sign.is("(")) {
                throw words.refuse("There is no function '" + result + "'");
            } else {
                return result;
            }
        }
    }

    private static Expression member(Expression owner, String name) {
        return switch (owner) {
            case Expression.Name(var start) -> Expression.Path.of(start, name);
            case Expression.Path path -> path.then(name);
            default -> new Expression.Member(owner, name);
        };
    }

    private static String unquoted(String text) {
        var quote = text.substring(0, 1);
        var inner = text.substring(1, text.length() - 1).replace("\\" + quote, quote);
        return ESCAPE.matcher(inner).replaceAll(found -> switch (found.group(1)) {
            case "r" -> "\r";
            case "n" -> "\n";
            case "t" -> "\t";
            default -> "\\\\";
        });
    }
}
