package app.laurel.cards;

import app.laurel.cards.template.Template;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Turns a card into the Adaptive Card that Teams shows, in the reader's language. */
public final class Cards {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Class<?>, Look> looks = new ConcurrentHashMap<>();

    /** How a class of cards looks, and the room whose words it speaks. */
    private record Look(Template template, String room) {}

    /** One card in one language, ready to be shown. */
    private record Draft(Look look, ObjectNode data, Locale language) {}

    /** Shows a card; each text appears as it was written, never as Markdown, and shorter only where Teams would refuse it. */
    public ObjectNode render(Card card, Locale language) {
        return render(List.of(language), same -> card);
    }

    /** Shows the same card in several languages, one below the other. */
    public ObjectNode render(List<Locale> languages, Function<Locale, Card> card) {
        var drafts = languages.stream()
                .map(language -> draft(card.apply(language), language))
                .toList();
        var lengths = Fitting.LENGTHS.iterator();
        var shown = shown(drafts, lengths.next());
        while (!Fitting.fits(shown) && lengths.hasNext()) {
            shown = shown(drafts, lengths.next());
        }
        return shown;
    }

    private Draft draft(Card card, Locale language) {
        var look = looks.computeIfAbsent(card.getClass(), Cards::look);
        ObjectNode data = json.valueToTree(card);
        Halves.dropFrom(data);
        data.set("words", CardWords.of(Words.of(look.room(), language), data));
        return new Draft(look, data, language);
    }

    private static ObjectNode shown(List<Draft> drafts, int longest) {
        var shown =
                Together.of(drafts.stream().map(draft -> shown(draft, longest)).toList());
        Fallbacks.addTo(shown);
        return shown;
    }

    private static ObjectNode shown(Draft draft, int longest) {
        if (!(draft.look().template().expand(draft.data()) instanceof ObjectNode shown)) {
            throw new IllegalStateException("A card of " + draft.look().room() + " is not one object");
        }
        if (ULocale.forLocale(draft.language()).isRightToLeft()) {
            shown.put("rtl", true);
        }
        Plainly.show(shown, longest);
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
