package app.laurel.bot.admin.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Voices;
import app.laurel.bot.people.Celebration;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.QuietHours;
import app.laurel.bot.people.Settings;
import app.laurel.bot.testing.Bank;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void showsWhatHoldsAndSavesWhatIsChosen() {
        bank.as("ana").says("change my language").sees("Your settings", "Language", "<en>", "<AWARD,REFERRAL,KUDOS>");
        bank.as("ana")
                .chooses("Language", "Español")
                .fills("inPublic", "AWARD,BIRTHDAY")
                .fills("quietFrom", "18:00")
                .fills("quietTo", "08:00")
                .fills("digest", "false")
                .presses("Save")
                .sees("<es>", "<AWARD,BIRTHDAY>", "<18:00>");

        var set = settings("ana");
        assertThat(set.language()).contains(Locale.of("es"));
        assertThat(set.inPublic()).containsExactlyInAnyOrder(Celebration.AWARD, Celebration.BIRTHDAY);
        assertThat(set.quiet()).contains(new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0)));
        assertThat(set.digest()).isFalse();
        assertThat(bank.the(Voices.class).of(ana()).language()).isEqualTo(Locale.of("es"));
    }

    @Test
    void keepsBirthdaysPrivateUntilSomebodySaysOtherwise() {
        assertThat(settings("ana")).isEqualTo(Preferences.USUAL);
        assertThat(settings("ana").allows(Celebration.BIRTHDAY)).isFalse();
        assertThat(settings("ana").allows(Celebration.AWARD)).isTrue();
    }

    @Test
    void asksForBothTimesOrNone() {
        bank.as("ana")
                .says("settings")
                .fills("quietFrom", "18:00")
                .presses("Save")
                .sees("Please give both times", "<18:00>");

        assertThat(settings("ana").quiet()).isEmpty();
    }

    @Test
    void ignoresWhatNobodyCanChoose() {
        bank.as("ana")
                .clicks(
                        "admin.saveSettings",
                        Map.of(
                                "language",
                                "tlh",
                                "inPublic",
                                "SALARY,AWARD",
                                "quietFrom",
                                "",
                                "quietTo",
                                "",
                                "digest",
                                true));

        assertThat(settings("ana").language()).isEqualTo(Optional.empty());
        assertThat(settings("ana").inPublic()).containsExactly(Celebration.AWARD);
    }

    private Preferences settings(String person) {
        return bank.the(Settings.class).of(new PersonId(person));
    }

    private Person ana() {
        return bank.the(People.class).get(new PersonId("ana"));
    }
}
