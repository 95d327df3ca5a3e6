package app.laurel.bot.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.Directory;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DemoPeopleTests {

    private final Directory directory = demoBank();
    private final People people = new People(directory, (person, roles) -> roles);

    @Test
    void workInBothCountriesAndSpeakAllLanguages() {
        assertThat(people.everybody()).extracting(Person::country).contains(Country.CA, Country.US);
        assertThat(people.everybody())
                .flatExtracting(person -> person.language().stream().toList())
                .contains(Locale.ENGLISH, Locale.CANADA_FRENCH, Locale.of("es"), Locale.of("ar"));
    }

    @Test
    void reportToOneChiefInTheEnd() {
        var grace = new PersonId("grace");

        assertThat(people.everybody())
                .filteredOn(person -> person.manager().isEmpty())
                .singleElement()
                .extracting(Person::id)
                .isEqualTo(grace);
        assertThat(people.isAbove(grace, new PersonId("ana"))).isTrue();
        assertThat(people.managersAbove(new PersonId("ana"))).hasSize(3);
    }

    @Test
    void canCheckWhatOthersMake() {
        assertThat(people.withRole(Role.HR_ADMIN)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(people.withRole(Role.FINANCE)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(people.withRole(Role.COMPLIANCE)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(people.withRole(Role.ADMINISTRATOR)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(people.withRole(Role.PROGRAMME_OWNER)).hasSize(2);
        assertThat(people.withRole(Role.AGENT)).hasSize(2);
        assertThat(people.withRole(Role.EXECUTIVE)).hasSize(2);
    }

    @Test
    void haveDifferentFirstNames() {
        assertThat(people.everybody()).extracting(Person::firstName).doesNotHaveDuplicates();
    }

    private static Directory demoBank() {
        try (var text = new InputStreamReader(
                new ClassPathResource("demo/people.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return PeopleFile.read(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
