package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;

/** What makes two values one for JavaScript: equal plain values, and the very same list or object. */
record Identity(Object mark) {
    static Identity of(JsonNode value) {
        if (value.isContainerNode()) {
            return new Identity(new Same(value));
        }
        return new Identity(value.isNumber() ? (Object) value.doubleValue() : value);
    }

    private static final class Same {
        private final JsonNode value;

        Same(JsonNode value) {
            this.value = value;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }
}
