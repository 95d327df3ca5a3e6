package app.laurel.bot.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFileTests {

    private static final String HEADER = String.join(",", PersonRow.COLUMNS) + "\n";
    private static final String ANA =
            "ana,Ana Silva,ana@demo.bank,,Branches,Ontario,CA,CAD,fr-CA,America/Toronto,2021-05-03,06-09,finance;agent\n";

    @Test
    void readsEveryColumn() throws IOException {
        var ana = PeopleFile.read(new StringReader("\uFEFF" + HEADER + ANA))
                .find(new PersonId("ana"))
                .orElseThrow();

        assertThat(ana.name()).isEqualTo("Ana Silva");
        assertThat(ana.manager()).isEmpty();
        assertThat(ana.country()).isEqualTo(Country.CA);
        assertThat(ana.language()).contains(Locale.CANADA_FRENCH);
        assertThat(ana.timeZone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(ana.hiredOn()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(ana.birthday()).contains(MonthDay.of(6, 9));
        assertThat(ana.roles()).containsExactlyInAnyOrder(Role.FINANCE, Role.AGENT);
    }

    @Test
    void readsNamesInQuotesAndSkipsEmptyLines() throws IOException {
        var roster = PeopleFile.read(new StringReader(HEADER + "\n" + ANA.replace("Ana Silva", "\"Silva, Ana\"")));

        assertThat(roster.find(new PersonId("ana")).orElseThrow().name()).isEqualTo("Silva, Ana");
    }

    @ParameterizedTest
    @CsvSource({
        "ana@demo.bank, ana, email can't be read",
        "CA, FR, country can't be read",
        "CAD, XXQ, currency can't be read",
        "fr-CA, no language, language can't be read",
        "America/Toronto, Mars/North, time_zone can't be read",
        "2021-05-03, 03.05.2021, hired_on can't be read",
        "06-09, 13-09, birthday can't be read",
        "finance;agent, finanse, there is no role finanse",
        "Ana Silva, '', name is empty",
        "Branches, 'Branches,and more', 14 columns where the header has 13"
    })
    void refusesABadRowWithItsLineAndReason(String good, String bad, String reason) {
        assertThatThrownBy(() -> PeopleFile.read(new StringReader(HEADER + ANA.replace(good, bad))))
                .isInstanceOf(BadPeopleFile.class)
                .hasMessage("The people file is refused: line 2: " + reason);
    }

    @Test
    void refusesAnUnknownManagerAndAnIdThatIsThereTwice() {
        var ben = ANA.replace("ana,", "ben,").replace("ana@demo.bank,", "ben@demo.bank,ghost");

        assertThatThrownBy(() -> PeopleFile.read(new StringReader(HEADER + ANA + ANA + ben)))
                .hasMessageContaining("line 3: the id ana is there twice")
                .hasMessageContaining("line 4: nobody has the id of the manager, ghost");
    }

    @Test
    void refusesAnEmptyFileAndAForeignHeader() {
        assertThatThrownBy(() -> PeopleFile.read(new StringReader(""))).hasMessageContaining("line 1: the header");
        assertThatThrownBy(() -> PeopleFile.read(new StringReader("name,salary\nAna,1")))
                .hasMessageContaining("line 1: the header");
        assertThatThrownBy(() -> PeopleFile.read(new StringReader(HEADER))).hasMessageContaining("nobody in it");
    }
}
