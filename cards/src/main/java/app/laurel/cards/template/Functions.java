package app.laurel.cards.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every function and operator of the language by its name. */
final class Functions {
    private static final Map<String, Function> ALL = all();

    private Functions() {}

    static Optional<Function> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static Stream<String> names() {
        return ALL.keySet().stream();
    }

    /** The one of several names that the official engine writes into unfilled text. */
    static String officialName(String name) {
        return switch (name) {
            case "&" -> "concat";
            case "??" -> "coalesce";
            case "add" -> "+";
            case "sub" -> "-";
            case "mul" -> "*";
            case "div" -> "/";
            case "mod" -> "%";
            case "exp" -> "^";
            case "and" -> "&&";
            case "or" -> "||";
            case "not" -> "!";
            case "equals" -> "==";
            case "less" -> "<";
            case "lessOrEquals" -> "<=";
            case "greater" -> ">";
            case "greaterOrEquals" -> ">=";
            default -> name;
        };
    }

    private static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        Stream.of(
                        LogicFunctions.all(),
                        NumberFunctions.all(),
                        MathFunctions.all(),
                        TextFunctions.all(),
                        ConcatFunctions.all(),
                        Conversions.all(),
                        EncodingFunctions.all(),
                        UriFunctions.all(),
                        TypeFunctions.all(),
                        CollectionFunctions.all(),
                        ListFunctions.all(),
                        SortFunctions.all(),
                        LambdaFunctions.all(),
                        ObjectFunctions.all(),
                        DateFunctions.all(),
                        TimeFunctions.all(),
                        ClockFunctions.all())
                .forEach(all::putAll);
        return Map.copyOf(all);
    }
}
