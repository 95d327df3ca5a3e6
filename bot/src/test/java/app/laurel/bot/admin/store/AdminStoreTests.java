package app.laurel.bot.admin.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.admin.RoleBook;
import app.laurel.bot.people.Celebration;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.QuietHours;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Json;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdminStoreTests {

    @Test
    void keepsTheRoleBookWhole() {
        var book = new RoleBook(Map.of(
                new PersonId("ben"), Map.of(Role.FINANCE, true, Role.AGENT, false),
                new PersonId("ana"), Map.of(Role.HR_ADMIN, true)));

        assertThat(Json.read(Json.write(RoleBookDocument.of(book)), RoleBookDocument.class)
                        .book())
                .isEqualTo(book);
    }

    @Test
    void keepsSettingsWhole() {
        for (var preferences : List.of(
                Preferences.USUAL,
                new Preferences(
                        Optional.of(Locale.CANADA_FRENCH),
                        Set.of(Celebration.BIRTHDAY),
                        Optional.of(new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 30))),
                        false))) {
            assertThat(Json.read(Json.write(SettingsDocument.of(preferences)), SettingsDocument.class)
                            .preferences())
                    .isEqualTo(preferences);
        }
    }
}
