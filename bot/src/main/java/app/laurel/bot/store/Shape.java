package app.laurel.bot.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a kind of document looks like today, and how it came to that.
 *
 * @param version of today's shape
 * @param steps the nth turns shape n into the next
 */
record Shape(String kind, int version, List<Upcaster> steps) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    Shape {
        if (steps.size() != version - 1) {
            throw new IllegalStateException("%s has version %d, so it needs %d steps from former shapes and not %d"
                    .formatted(kind, version, version - 1, steps.size()));
        }
    }

    static Shape of(Class<? extends Document> type) {
        return SHAPES.get(type);
    }

    private static Shape read(Class<?> type) {
        var kind = type.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalStateException(type.getName() + " needs a @Kind to be stored");
        }
        return new Shape(kind.value(), kind.version(), List.of(kind.from().getEnumConstants()));
    }

    /** Reads a document that was written in today's shape or a former one. */
    <T extends Document> T read(String json, int written, Class<T> type, Key key) {
        if (written == version) {
            return Json.read(json, type);
        }
        if (written > version) {
            throw new StoreUnavailable(
                    "%s was written by a newer Laurel: it is a %s of shape %d, and this one knows shapes up to %d"
                            .formatted(key, kind, written, version));
        }
        var document = Json.read(json, ObjectNode.class);
        steps.subList(written - 1, steps.size()).forEach(step -> step.next(document));
        return Json.value(document, type);
    }
}
