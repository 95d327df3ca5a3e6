package app.laurel.bot.store;

import java.util.Map;
import java.util.function.Supplier;

/** The JSON of documents that were written down a moment ago, on the way to the store, so that none is written twice. */
final class Rendered {

    private static final ScopedValue<Map<Document, String>> KNOWN = ScopedValue.newInstance();

    private Rendered() {}

    /**
     * Does the work with these at hand.
     *
     * @param known found by identity
     */
    static <R> R with(Map<Document, String> known, Supplier<R> work) {
        return ScopedValue.where(KNOWN, known).call(work::get);
    }

    static String of(Document document) {
        var known = KNOWN.isBound() ? KNOWN.get().get(document) : null;
        return known == null ? Json.write(document) : known;
    }
}
