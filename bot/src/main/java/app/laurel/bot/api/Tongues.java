package app.laurel.bot.api;

import app.laurel.cards.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of Laurel's that a request asks for. */
final class Tongues {

    private Tongues() {}

    static Locale of(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> Languages.spoken(wanted).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
