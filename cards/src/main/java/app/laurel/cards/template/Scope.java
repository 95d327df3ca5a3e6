package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What names mean at one place of an expansion. */
record Scope(
        JsonNode root,
        JsonNode host,
        JsonNode data,
        JsonNode index,
        @Nullable Local local,
        boolean substitutes,
        Expansion expansion) {

    /** The variable of a lambda. */
    record Local(String name, JsonNode value, @Nullable Local outer) {}

    static Scope of(JsonNode data, JsonNode host, InstantSource clock) {
        return new Scope(data, host, data, MissingNode.getInstance(), null, true, new Expansion(clock));
    }

    Scope over(JsonNode item) {
        return new Scope(root, host, item, index, local, substitutes, expansion);
    }

    Scope over(JsonNode item, int position) {
        return new Scope(root, host, item, IntNode.valueOf(position), local, substitutes, expansion);
    }

    Scope with(String name, JsonNode value) {
        return new Scope(root, host, data, index, new Local(name, value, local), substitutes, expansion);
    }

    /** The same names, but what is missing stays missing instead of showing its own path. */
    Scope plain() {
        return substitutes ? new Scope(root, host, data, index, local, false, expansion) : this;
    }

    /** What a name leads to, with the names behind it. */
    JsonNode value(String start, List<String> further, String written) {
        var found = find(start, further);
        return found.isMissingNode() ? missing(written) : found;
    }

    JsonNode missing(String written) {
        return substitutes ? TextNode.valueOf("${" + written + "}") : MissingNode.getInstance();
    }

    private JsonNode find(String start, List<String> further) {
        for (var here = local; here != null; here = here.outer()) {
            if (here.name().equalsIgnoreCase(start)) {
                var value = Paths.follow(here.value(), further, expansion);
                if (!value.isMissingNode()) {
                    return value;
                }
            }
        }
        return Paths.follow(
                start.charAt(0) == '$' ? reserved(start) : Paths.step(data, start, expansion), further, expansion);
    }

    private JsonNode reserved(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "$root" -> root;
            case "$data" -> data;
            case "$host" -> host;
            case "$index" -> index;
            default -> MissingNode.getInstance();
        };
    }
}
