package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Place;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.cosmos.DoubledStore;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people hear while Cosmos DB takes nothing more. */
class BusyStoreTests {

    private final Bank bank = Bank.open();
    private final DoubledStore store = DoubledStore.open(InstantSource.system(), Duration.ofMillis(300));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isToldToBeTriedAgainAndHasDoneNothing() {
        var laurel = Instances.over(bank, store.instance());
        store.throttle();

        assertThat(thanks(laurel, "first")).contains("Something went wrong on my side", "Please try again in a moment");
        bank.as("ben").heard(0);

        store.recover();
        assertThat(thanks(laurel, "second")).doesNotContain("wrong");
        bank.as("ben").heard(1);
    }

    private String thanks(Answering laurel, String turn) {
        var ana = bank.the(People.class).get(new PersonId("ana"));
        var said = new Arrival.Said(
                "kudos Ben Okafor you stayed until the audit was done",
                List.of(new Arrival.Mention(new PersonId("ben"), "Ben Okafor")));
        var answer = laurel.answer(new Arrival(turn, ana, new Place.Personal("a:ana"), said, bank.now()));
        return answer.response().toString();
    }
}
