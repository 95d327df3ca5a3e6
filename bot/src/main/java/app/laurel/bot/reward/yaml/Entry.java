package app.laurel.bot.reward.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Names and values at one place of a file; what doesn't fit is refused with its line. */
final class Entry {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Entry(String file, Node node, Set<String> known) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw new RefusedFile(file, node, "names and values are expected here: " + known);
        }
        for (var pair : mapping.getValue()) {
            var name = scalar(pair.getKeyNode());
            if (!known.contains(name)) {
                throw new RefusedFile(file, pair.getKeyNode(), name + " isn't known; there are " + known);
            }
            if (values.put(name, pair.getValueNode()) != null) {
                throw new RefusedFile(file, pair.getKeyNode(), name + " stands there twice");
            }
        }
    }

    RefusedFile refused(String reason) {
        return new RefusedFile(file, node, reason);
    }

    String text(String name) {
        return scalar(value(name));
    }

    Entry entry(String name, Set<String> known) {
        return new Entry(file, value(name), known);
    }

    List<Entry> entries(String name, Set<String> known) {
        return sequence(name).stream().map(item -> new Entry(file, item, known)).toList();
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return constant(value(name), type);
    }

    <E extends Enum<E>> List<E> someOf(String name, Class<E> type) {
        return sequence(name).stream().map(item -> constant(item, type)).toList();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    BigDecimal amount(String name) {
        var text = text(name);
        if (!text.matches("\\d{1,12}\\.\\d{2}")) {
            throw new RefusedFile(file, value(name), name + " is no amount like 1500.00: " + text);
        }
        return new BigDecimal(text);
    }

    Optional<BigDecimal> amountIfAny(String name) {
        return values.containsKey(name) ? Optional.of(amount(name)) : Optional.empty();
    }

    Optional<Integer> numberIfAny(String name) {
        if (!values.containsKey(name)) {
            return Optional.empty();
        }
        if (!text(name).matches("\\d{1,4}")) {
            throw new RefusedFile(file, value(name), name + " is no small number: " + text(name));
        }
        return Optional.of(Integer.valueOf(text(name)));
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw new RefusedFile(file, value(name), name + " is no day like 2026-01-31: " + text(name));
        }
    }

    private <E extends Enum<E>> E constant(Node item, Class<E> type) {
        var text = scalar(item);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedFile(file, item, text + " isn't one of " + names(type)));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private List<Node> sequence(String name) {
        if (value(name) instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw new RefusedFile(file, value(name), name + " is a list of at least one");
    }

    private Node value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new RefusedFile(file, node, name + " is missing");
        }
        return value;
    }

    private String scalar(Node item) {
        if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw new RefusedFile(file, item, "a plain value is expected here");
    }
}
