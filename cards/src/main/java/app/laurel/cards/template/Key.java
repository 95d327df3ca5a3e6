package app.laurel.cards.template;

import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a property, escaped and encoded once for all cards. */
record Key(String text, SerializedString written) {
    static Key of(String text) {
        return new Key(text, new SerializedString(text));
    }
}
