package app.laurel.cards.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every function and operator of the language by its name. */
final class Functions {
    private static final Map<String, Function> ALL = all();

    private Functions() {}

    static Optional<Function> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.putAll(LogicFunctions.all());
        all.putAll(NumberFunctions.all());
        all.putAll(CollectionFunctions.all());
        all.putAll(TextFunctions.all());
        return Map.copyOf(all);
    }
}
