package app.laurel.cards;

import app.laurel.cards.template.Template;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns a card into the Adaptive Card that Teams shows, in the reader's language. */
public final class Cards {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Class<?>, Look> looks = new ConcurrentHashMap<>();

    /** How a class of cards looks, and the room whose words it speaks. */
    private record Look(Template template, String room) {}

    /** Shows a card; each text appears as it was written, never as Markdown, and shorter only where Teams would refuse it. */
    public ObjectNode render(Card card, Locale language) {
        var look = looks.computeIfAbsent(card.getClass(), Cards::look);
        ObjectNode data = json.valueToTree(card);
        Halves.dropFrom(data);
        data.set("words", CardWords.of(Words.of(look.room(), language), data));
        var shown = shown(look, data, language, Fitting.LENGTHS.getFirst());
        for (var longest : Fitting.LENGTHS) {
            if (!Fitting.fits(shown)) {
                shown = shown(look, data, language, longest);
            }
        }
        return shown;
    }

    private static ObjectNode shown(Look look, ObjectNode data, Locale language, int longest) {
        if (!(look.template().expand(data) instanceof ObjectNode shown)) {
            throw new IllegalStateException("A card of " + look.room() + " is not one object");
        }
        if (ULocale.forLocale(language).isRightToLeft()) {
            shown.put("rtl", true);
        }
        Plainly.show(shown, longest);
        Fallbacks.addTo(shown);
        return shown;
    }

    private static Look look(Class<?> card) {
        var file = card.getSimpleName() + ".json";
        try (var stream = card.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing beside " + card.getName());
            }
            var template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Look(Template.parse(template), room(card));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(Class<?> card) {
        var name = card.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
