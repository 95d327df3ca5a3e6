package app.laurel.bot.admin.store;

import app.laurel.bot.people.Celebration;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.QuietHours;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person's settings as they are kept. */
@Kind("settings")
record SettingsDocument(Optional<String> language, List<String> inPublic, Optional<QuietPart> quiet, boolean digest)
        implements Document {

    static SettingsDocument of(Preferences preferences) {
        return new SettingsDocument(
                preferences.language().map(Locale::toLanguageTag),
                preferences.inPublic().stream().map(Celebration::name).sorted().toList(),
                preferences.quiet().map(hours -> new QuietPart(hours.from(), hours.to())),
                preferences.digest());
    }

    Preferences preferences() {
        return new Preferences(
                language.map(Locale::forLanguageTag),
                inPublic.stream().map(Celebration::valueOf).collect(Collectors.toSet()),
                quiet.map(part -> new QuietHours(part.from(), part.to())),
                digest);
    }

    /** Quiet hours. */
    record QuietPart(LocalTime from, LocalTime to) {}
}
