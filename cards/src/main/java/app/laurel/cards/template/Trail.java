package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The way to a value: dots and brackets gathered into one path, which is looked up as a whole. */
record Trail(Optional<Expression> start, String path) {
    private static final Pattern STEPS = Pattern.compile("[.\\[\\]]+");

    static Trail to(Expression end, Scope scope) {
        var steps = new ArrayList<String>();
        var here = Optional.of(end);
        while (here.isPresent()) {
            switch (here.get()) {
                case Expression.Name(var name) -> {
                    steps.add("." + name);
                    here = Optional.empty();
                }
                case Expression.Path(var _, var _, var written) -> {
                    steps.add("." + written);
                    here = Optional.empty();
                }
                case Expression.Member(var owner, var name) -> {
                    steps.add("." + name);
                    here = Optional.of(owner);
                }
                case Expression.Item(var owner, var index) -> {
                    steps.add(step(index.evaluate(scope)));
                    here = Optional.of(owner);
                }
                case Expression.Constant _, Expression.Call _ -> {
                    return new Trail(here, path(steps));
                }
            }
        }
        return new Trail(Optional.empty(), path(steps));
    }

    JsonNode value(Scope scope) {
        if (start.isEmpty()) {
            var steps = steps();
            return scope.value(steps.getFirst(), steps.subList(1, steps.size()), path);
        }
        var found = Paths.follow(start.get().evaluate(scope), steps(), scope.expansion());
        return found.isMissingNode() ? scope.missing(path) : found;
    }

    private static String step(JsonNode index) {
        if (Values.isInteger(index)) {
            return "[" + Values.text(index) + "]";
        }
        if (index.isTextual()) {
            return "['" + index.textValue() + "']";
        }
        throw new Failure("An index is neither a number nor a name.");
    }

    private static String path(List<String> backwards) {
        var path = String.join("", backwards.reversed());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private List<String> steps() {
        return STEPS.splitAsStream(path)
                .filter(step -> !step.isEmpty())
                .map(Trail::unquoted)
                .toList();
    }

    private static String unquoted(String step) {
        return step.length() > 1 && step.startsWith("'") && step.endsWith("'")
                ? step.substring(1, step.length() - 1)
                : step;
    }
}
