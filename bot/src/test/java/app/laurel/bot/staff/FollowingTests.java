package app.laurel.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.Directory;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.staff.store.Registers;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowingTests {

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final List<String> asked = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();
    private final SmallBank bank = new SmallBank();

    @Test
    void knowsEverybodyBeforeItServesForTheFirstTime() {
        bank.hires("grace", "").hires("ana", "grace");
        assertThat(laurel().directory().everybody()).hasSize(2);
        assertThat(told()).isEmpty();
    }

    @Test
    void noticesWhoLeftWhileLaurelWasDown() {
        bank.hires("grace", "").hires("ana", "grace").hires("ben", "grace");
        laurel();

        bank.dismisses("ben");
        laurel();

        assertThat(told()).containsExactly("PersonLeft ben");
    }

    @Test
    void servesTheStoredPeopleWhenTheExportBrokeWhileLaurelWasDown() {
        for (int i = 0; i < 40; i++) {
            bank.hires("p" + i, "");
        }
        laurel();
        for (int i = 5; i < 40; i++) {
            bank.dismisses("p" + i);
        }

        var after = laurel();

        assertThat(after.directory().everybody()).hasSize(40);
        assertThat(asked).singleElement().asString().startsWith("35 people");
        assertThat(told()).isEmpty();
    }

    @Test
    void takesTheDoubtBackWhenTheExportIsRepaired() {
        for (int i = 0; i < 40; i++) {
            bank.hires("p" + i, "");
        }
        laurel();
        bank.dismisses("p1");
        for (int i = 5; i < 40; i++) {
            bank.dismisses("p" + i);
        }
        laurel();
        for (int i = 5; i < 40; i++) {
            bank.hires("p" + i, "");
        }
        laurel();

        assertThat(settled).isEqualTo(asked);
        assertThat(told()).containsExactly("PersonLeft p1");
    }

    @Test
    void tellsOnceHoweverOftenItIsReadAndByHowMany() {
        bank.hires("grace", "").hires("ana", "grace").hires("ben", "grace");
        var one = laurel();
        var other = laurel();
        bank.dismisses("ben");
        one.step();
        other.step();
        laurel();
        one.registers
                .register()
                .tell(
                        one.registers.register().find(new PersonId("ben")).orElseThrow(),
                        Actor.system("directory"),
                        new PersonLeft(new PersonId("ben")));

        assertThat(told()).containsExactly("PersonLeft ben");
    }

    @Test
    void tellsOfEachMoveAndReturn() {
        bank.hires("grace", "").hires("mona", "grace").hires("ana", "grace");
        laurel();
        bank.hires("ana", "mona");
        laurel();
        bank.dismisses("ana");
        laurel();
        bank.hires("ana", "grace");
        laurel();
        bank.dismisses("ana");
        laurel();

        assertThat(told()).containsExactly("PersonMoved ana", "PersonLeft ana", "PersonReturned ana", "PersonLeft ana");
    }

    @Test
    void givesWhatALeaverHadToWhomTheyReportedTo() {
        bank.hires("grace", "").hires("marc", "grace").hires("mona", "marc").hires("ana", "mona");
        laurel();
        bank.dismisses("mona");
        bank.dismisses("marc");
        var people = new People(laurel().directory(), (person, roles) -> roles);

        assertThat(people.managerOf(new PersonId("ana"))).map(Person::id).contains(new PersonId("grace"));
        assertThat(people.hasLeft(new PersonId("mona"))).isTrue();
        assertThat(people.nameOf(new PersonId("mona"))).isEqualTo("Mona Test");
    }

    @Test
    void believesFewAtAnyBankAndAFewInAHundredAtABigOne() {
        var belief = new Belief(20, 5);
        assertThat(belief.covers(0, 0)).isTrue();
        assertThat(belief.covers(4, 10)).isTrue();
        assertThat(belief.covers(5, 33)).isFalse();
        assertThat(belief.covers(5, 100)).isTrue();
        assertThat(belief.covers(20, 100_000)).isTrue();
        assertThat(belief.covers(21, 100_000)).isFalse();
    }

    /** Laurel starts, and looks at the source once. */
    private Instance laurel() {
        var started = new Instance();
        started.following.begin();
        started.step();
        return started;
    }

    private final class Instance {

        private final Registers registers = Registers.in(documents, clock);
        private final Following following = new Following(
                new Whole(),
                registers.register(),
                new Departing(registers.register(), new Belief(20, 5), new Noted(), clock),
                clock);

        private Directory directory() {
            return registers.directory();
        }

        private void step() {
            registers.register().refresh();
            following.step();
        }
    }

    /** A source that knows everybody at once, as a file does. */
    private final class Whole implements PeopleSource {

        @Override
        public Reading read(String place) {
            return new Everybody(bank.everybody());
        }

        @Override
        public Duration rest() {
            return Duration.ZERO;
        }

        @Override
        public boolean isShared() {
            return false;
        }
    }

    private final class Noted implements Doubts {

        @Override
        public void raise(String loss, int missing, int of) {
            asked.add(loss);
        }

        @Override
        public void settle(String loss) {
            settled.add(loss);
        }
    }

    /** The events so far, each with the person. */
    private List<String> told() {
        var names = new ArrayList<String>();
        while (documents.next(
                "test",
                EventDocument.class,
                100,
                all -> all.forEach(document -> document.value()
                        .events()
                        .forEach(event -> names.add(
                                event.name() + " " + event.data().path("person").asText()))))) {
            assertThat(names).isNotEmpty();
        }
        return names;
    }
}
