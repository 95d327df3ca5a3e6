package app.laurel.cards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Laurel speaks. */
public final class Languages {
    /** English first: what a language may lack is said in it. */
    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.CANADA_FRENCH, Locale.of("es"), Locale.of("ar"));

    private Languages() {}

    /** The one of them that somebody understands who speaks a language: Canada's French for one of France. */
    public static Optional<Locale> spoken(Locale language) {
        return ALL.stream()
                .filter(one -> one.getLanguage().equals(language.getLanguage()))
                .findFirst();
    }
}
