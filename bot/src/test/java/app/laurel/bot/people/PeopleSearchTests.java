package app.laurel.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSearchTests {

    private static final Person MONA = person("mona", "Mona Clarke", "");
    private static final Person ANA = person("ana", "Ana Silva", "mona");
    private static final Person BEN = person("ben", "Ben Okafor", "mona");
    private static final Person NIA = person("nia", "Nia Okafor", "jack");
    private static final Person ADA = person("ada", "Ada Okafor", "jack");
    private static final Person CHLOE = person("chloe", "Chloé Lavoie-Roy", "jack");
    private static final Person ANAIS = person("anais", "Anaïs Bell", "jack");
    private static final List<Person> ALL = List.of(MONA, ANA, BEN, NIA, ADA, CHLOE, ANAIS);

    private final PeopleSearch search = new PeopleSearch(new People(directory(), (id, roles) -> roles));

    @ParameterizedTest
    @ValueSource(strings = {"ben", "BEN@demo.bank", "Ben Okafor", "okafor ben", "  ben  okafor ", "Be Oka"})
    void findsByIdMailNameOrPartOfAName(String text) {
        assertThat(search.find(text, ANA)).isEqualTo(new Match.Found(BEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chloe lavoie", "CHLOÉ", "roy", "Chloé Lavoie-Roy", "lavoie roy", "avoi"})
    void ignoresAccentsAndCase(String text) {
        assertThat(search.find(text, ANA)).isEqualTo(new Match.Found(CHLOE));
    }

    @Test
    void putsTheAskersTeamFirstWhenItCouldBeSeveral() {
        assertThat(search.find("okafor", ANA)).isEqualTo(new Match.Several(List.of(BEN, ADA, NIA)));
        assertThat(search.find("okafor", CHLOE)).isEqualTo(new Match.Several(List.of(ADA, NIA, BEN)));
    }

    @Test
    void prefersAWholeNameToItsBeginning() {
        assertThat(search.find("Ana", BEN)).isEqualTo(new Match.Found(ANA));
    }

    @Test
    void namesNearMissesWhenNobodyFits() {
        assertThat(search.find("Okaffor", ANA)).isEqualTo(new Match.Nobody(List.of(BEN, ADA, NIA)));
        assertThat(search.find("Xavier", ANA)).isEqualTo(new Match.Nobody(List.of()));
        assertThat(search.find(" !? ", ANA)).isEqualTo(new Match.Nobody(List.of()));
    }

    @Test
    void takesAMentionBeforeAnyText() {
        assertThat(search.find(List.of(new PersonId("nia")), "Ben", ANA)).isEqualTo(new Match.Found(NIA));
        assertThat(search.find(List.of(new PersonId("a stranger")), "Ben", ANA)).isEqualTo(new Match.Found(BEN));
    }

    @Test
    void takesANameOffTheStartOfAText() {
        assertThat(search.atStartOf("Ben Okafor because he stayed", ANA))
                .isEqualTo(new Addressed(new Match.Found(BEN), "because he stayed"));
        assertThat(search.atStartOf("ben always helps", ANA))
                .isEqualTo(new Addressed(new Match.Found(BEN), "always helps"));
        // "for" is within Okafor, and no part of the name for that.
        assertThat(search.atStartOf("ben for the ladder", ANA))
                .isEqualTo(new Addressed(new Match.Found(BEN), "for the ladder"));
        assertThat(search.atStartOf("Ana an honest thanks", BEN))
                .isEqualTo(new Addressed(new Match.Found(ANA), "an honest thanks"));
        assertThat(search.atStartOf("chloe@demo.bank", BEN)).isEqualTo(new Addressed(new Match.Found(CHLOE), ""));
        assertThat(search.atStartOf("Okafor for all she does", CHLOE).match())
                .isEqualTo(new Match.Several(List.of(ADA, NIA, BEN)));
        assertThat(search.atStartOf("Benn Okafr because", ANA).match()).isEqualTo(new Match.Nobody(List.of(BEN)));
    }

    private static Person person(String id, String name, String manager) {
        return new Person(
                new PersonId(id),
                name,
                id + "@demo.bank",
                manager.isEmpty() ? Optional.empty() : Optional.of(new PersonId(manager)),
                "Branches",
                "Ontario",
                Country.CA,
                Country.CA.currency(),
                Optional.of(Locale.ENGLISH),
                ZoneId.of("America/Toronto"),
                LocalDate.of(2021, 5, 3),
                Optional.empty(),
                Set.of());
    }

    private static Directory directory() {
        return new Directory() {
            @Override
            public Optional<Person> find(PersonId id) {
                return ALL.stream().filter(person -> person.id().equals(id)).findFirst();
            }

            @Override
            public Collection<Person> everybody() {
                return ALL;
            }

            @Override
            public List<Person> reportsOf(PersonId manager) {
                return ALL.stream()
                        .filter(person ->
                                person.manager().filter(manager::equals).isPresent())
                        .toList();
            }
        };
    }
}
