package app.laurel.bot.chat.sending;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.traffic.Sendings;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Racing;
import app.laurel.bot.store.Shares;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances of Laurel over one store. */
class SharedLanesTests {

    private static final int PEOPLE = 30;
    private static final int EACH = 10;

    /** What each of two believes where one has not heard of the other. */
    private static final Shares ALL = new Shares() {

        @Override
        public boolean isOurs(String work) {
            return true;
        }

        @Override
        public boolean isAlone() {
            return false;
        }
    };

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Wire wire = new Wire();

    /** Teams, as many see it at a time. */
    private static final class Wire implements Connector {

        private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Sent post(Address to, ObjectNode card) {
            taken.add(card.path("text").asText());
            return new Sent.Accepted("a1");
        }

        @Override
        public Sent update(Address at, String activity, ObjectNode card) {
            return post(at, card);
        }

        @Override
        public Sent open(Home home, PersonId person) {
            return new Sent.Accepted("a:" + person);
        }
    }

    @BeforeEach
    void theBankIsKnown() {
        new Addresses(documents).remember(new Home("https://teams", "bank", "28:laurel"));
    }

    @Test
    void sendsNothingTwiceThoughBothBelieveThatAllIsTheirs() {
        write(EACH);
        var senders = List.of(sender("one", ALL, clock), sender("two", ALL, ahead(Duration.ofSeconds(30))));
        Racing.race(2, who -> sendAll(senders.get(who)));

        assertThat(wire.taken).doesNotHaveDuplicates().hasSize(PEOPLE * EACH);
        IntStream.range(0, PEOPLE)
                .mapToObj("p%02d "::formatted)
                .forEach(person -> assertThat(wire.taken)
                        .filteredOn(text -> text.startsWith(person))
                        .isSorted());
    }

    @Test
    void callsTheOtherOneForWhatIsInItsLanes() {
        var halves = new Halves();
        var one = sender("one", halves.at(0), clock);
        var two = sender("two", halves.at(1), clock);
        workOff(two);
        write(1);
        workOff(one);
        assertThat(wire.taken).as("what the first one may send").isNotEmpty().hasSizeLessThan(PEOPLE);

        for (int second = 0; second < 2; second++) {
            clock.advance(Duration.ofSeconds(1));
            workOff(one);
            workOff(two);
        }
        assertThat(wire.taken).hasSize(PEOPLE);
    }

    private void write(int each) {
        var outbox = new Outbox(documents, new Timers(documents, clock), clock);
        for (int number = 0; number < each; number++) {
            for (int person = 0; person < PEOPLE; person++) {
                var text = "p%02d %02d".formatted(person, number);
                outbox.later(
                        "p%02d".formatted(person),
                        text,
                        JsonNodeFactory.instance.objectNode().put("text", text));
            }
        }
    }

    private static void workOff(Sender sender) {
        while (sender.work()) {
            // there may be more
        }
    }

    private boolean sendAll(Sender sender) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (wire.taken.size() < PEOPLE * EACH && System.nanoTime() < end) {
            sender.work();
        }
        return true;
    }

    private InstantSource ahead(Duration by) {
        return () -> clock.instant().plus(by);
    }

    private Sender sender(String self, Shares shares, InstantSource time) {
        var traffic = Sendings.unlimited(documents, time);
        var delivery = new Delivery(documents, new Addresses(documents), wire, traffic, AppInstalling.NOT_NEEDED);
        var outbox = new Outbox(documents, new Timers(documents, time), time);
        Undelivered never = (receiver, cause, round, why) -> {
            throw new AssertionError(why);
        };
        return new Sender(documents, documents, shares, delivery, outbox, never, traffic, self, time, Runnable::run);
    }
}
