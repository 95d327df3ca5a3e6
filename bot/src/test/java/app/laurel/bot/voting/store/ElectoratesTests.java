package app.laurel.bot.voting.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Write;
import app.laurel.bot.voting.Elector;
import app.laurel.bot.voting.Electorate;
import java.util.Currency;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElectoratesTests {

    private static final String CYCLE = "C|2026-11";

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final Electorates electorates = new Electorates(documents);

    @Test
    void givesBackEverybodyOfALargeBank() {
        freeze(electorate(1_033));

        assertThat(electorates.everybody(CYCLE)).isEqualTo(electorate(1_033));
    }

    @Test
    void findsEachElectorAndNobodyElse() {
        freeze(electorate(1_033));

        assertThat(electorate(1_033).people())
                .allSatisfy(
                        person -> assertThat(electorates.find(CYCLE, person)).contains(elector(person)));
        assertThat(electorates.find(CYCLE, new PersonId("newcomer"))).isEmpty();
    }

    @Test
    void knowsNobodyBeforeTheCycleOpens() {
        electorates.keep(CYCLE, electorate(3));

        assertThat(electorates.everybody(CYCLE).people()).isEmpty();
        assertThat(electorates.find(CYCLE, new PersonId("p1"))).isEmpty();
    }

    @Test
    void keepsWhoWasThereWhenAnOpeningThatWasCutShortIsRepeatedWithOthers() {
        electorates.keep(CYCLE, electorate(250));
        freeze(electorate(251));

        assertThat(electorates.everybody(CYCLE)).isEqualTo(electorate(251));
    }

    @Test
    void addsWhatIsMissingToAnAttemptThatWasCutShort() {
        electorates.keep(CYCLE, electorate(1_033));
        documents.all(Query.in(CYCLE, ElectorateSection.class)).stream()
                .skip(7)
                .forEach(section -> documents.commit(Batch.in(CYCLE, Write.delete(section))));

        freeze(electorate(1_033));

        assertThat(new Electorates(documents).everybody(CYCLE)).isEqualTo(electorate(1_033));
    }

    private void freeze(Electorate electorate) {
        assertThat(documents
                        .commit(Batch.in(CYCLE, electorates.keep(CYCLE, electorate)))
                        .done())
                .isTrue();
    }

    private static Electorate electorate(int size) {
        return Electorate.of(IntStream.range(0, size)
                .mapToObj(number -> elector(new PersonId("p" + number)))
                .toList());
    }

    private static Elector elector(PersonId id) {
        return new Elector(id, "Branches", "Ontario", Country.CA, Currency.getInstance("CAD"));
    }
}
