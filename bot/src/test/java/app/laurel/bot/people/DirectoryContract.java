package app.laurel.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds of people wherever they come from: Mona, who is of finance, and Ana and Ben, who report to her. */
public abstract class DirectoryContract {

    protected static final PersonId ANA = new PersonId("ana");
    protected static final PersonId BEN = new PersonId("ben");
    protected static final PersonId MONA = new PersonId("mona");

    protected abstract Directory directory();

    @Test
    void describesSomebodyInFull() {
        var ana = directory().find(ANA).orElseThrow();
        assertThat(ana.name()).isEqualTo("Ana Silva");
        assertThat(ana.email()).isEqualTo("ana@bank.example");
        assertThat(ana.manager()).contains(MONA);
        assertThat(ana.department()).isEqualTo("Branches");
        assertThat(ana.region()).isEqualTo("Ontario");
        assertThat(ana.country()).isEqualTo(Country.CA);
        assertThat(ana.currency().getCurrencyCode()).isEqualTo("CAD");
        assertThat(ana.language()).contains(Locale.CANADA_FRENCH);
        assertThat(ana.timeZone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(ana.hiredOn()).isEqualTo(LocalDate.of(2021, 5, 3));
    }

    @Test
    void findsNobodyWhoIsNotThere() {
        assertThat(directory().find(new PersonId("nobody"))).isEmpty();
        assertThat(directory().former(new PersonId("nobody"))).isEmpty();
        assertThat(directory().former(ANA)).isEmpty();
    }

    @Test
    void listsEverybodyAsTheSameCollectionUntilSomethingChanges() {
        var directory = directory();
        assertThat(ids(List.copyOf(directory.everybody()))).containsExactlyInAnyOrder(ANA, BEN, MONA);
        assertThat(directory.everybody()).isSameAs(directory.everybody());
    }

    @Test
    void knowsWhoReportsToWhom() {
        assertThat(ids(directory().reportsOf(MONA))).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(directory().reportsOf(ANA)).isEmpty();
    }

    @Test
    void knowsWhoHoldsARole() {
        assertThat(ids(directory().holders(Role.FINANCE))).containsExactly(MONA);
        assertThat(directory().holders(Role.AGENT)).isEmpty();
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
