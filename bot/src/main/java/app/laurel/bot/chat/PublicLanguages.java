package app.laurel.bot.chat;

import java.util.List;
import java.util.Locale;

/** The languages of announcements in the programme's channel. */
public record PublicLanguages(List<Locale> languages) {

    public PublicLanguages {
        languages = List.copyOf(languages);
    }
}
