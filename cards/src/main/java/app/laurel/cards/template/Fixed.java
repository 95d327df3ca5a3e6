package app.laurel.cards.template;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A value that a template gives to each card; text is escaped and encoded once for all of them. */
record Fixed(JsonNode node, Optional<SerializedString> written) {
    static Fixed of(JsonNode node) {
        return new Fixed(
                Values.writable(node), Optional.ofNullable(node.textValue()).map(SerializedString::new));
    }
}
