package app.laurel.bot.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.answering.Answering;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.PoisonedTimers;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.clock.TimerRunner;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Worker;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.staff.Following;
import app.laurel.bot.staff.store.StoredRegister;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Relays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A bank with Laurel in it, to be talked with: the demo people, an empty store, a clock that stands still.
 *
 * <p>The beans are made once and serve all tests; {@link #open} empties the store and sets the clock back.
 */
public final class Bank {

    public static final Instant START = Instant.parse("2026-11-23T15:00:00Z");

    /** As configured for the demo. */
    static final String CHANNEL = "announcements";

    static final String GROUP = "a group";

    private static final int MOST_STEPS = 10_000;

    private static final AtomicInteger opened = new AtomicInteger();

    private final AnnotationConfigApplicationContext beans;
    private final Post post;
    private final List<Worker> workers;
    private int turns;

    private Bank(AnnotationConfigApplicationContext beans) {
        this.beans = beans;
        this.post = the(Post.class);
        Deliveries.begin();
        the(InMemoryDocuments.class).clear();
        post.clear();
        clock().advance(Duration.between(now(), START));
        the(StoredRegister.class).reread();
        the(MovablePeople.class).begin();
        the(Following.class).begin();
        // A new one each time, so that it is written to the empty store.
        the(Addresses.class).remember(new Home("https://teams/" + opened.incrementAndGet(), "bank", "laurel"));
        this.workers = workers();
    }

    /** Made anew for each test, as they remember how far they are. */
    private List<Worker> workers() {
        var documents = the(InMemoryDocuments.class);
        var timers = new TimerRunner(the(Timers.class), the(Deeds.class), documents, kept(), clock());
        var schedule = new Schedule(documents, clock(), Duration.ofMinutes(5));
        beans.getBeansOfType(Periodic.class).values().forEach(one -> one.addTo(schedule));
        var all = new ArrayList<Worker>(beans.getBeansOfType(Worker.class).values());
        all.addAll(the(Relays.class).all());
        all.add(timers);
        all.addAll(schedule.jobs());
        return all;
    }

    private PoisonedTimers kept() {
        return (deed, subject, level, fault) ->
                beans.getBeanProvider(PoisonedTimers.class).ifAvailable(kept -> kept.keep(deed, subject, level, fault));
    }

    /** The bank on the morning of {@link #START}, a Monday: nothing has happened yet. */
    public static Bank open() {
        return new Bank(Beans.ALL);
    }

    /** Somebody in their own chat with Laurel. */
    public Colleague as(String person) {
        var found = the(People.class)
                .find(new PersonId(person))
                .orElseThrow(() -> new AssertionError("Nobody in demo/people.csv has the id " + person));
        return new Colleague(this, found, Colleague.Where.OWN_CHAT);
    }

    public Instant now() {
        return clock().instant();
    }

    /** The people file has changed, and Laurel has seen it. */
    public Bank peopleAre(UnaryOperator<List<Person>> change) {
        the(MovablePeople.class).change(change);
        return passes(Duration.ofSeconds(2));
    }

    /** Somebody's row is not in the people file any more. */
    public Bank leaves(String... ids) {
        return peopleAre(people -> people.stream()
                .filter(person -> !List.of(ids).contains(person.id().value()))
                .toList());
    }

    /** The people file is as it was at first. */
    public Bank everybodyIsBack() {
        the(MovablePeople.class).begin();
        return passes(Duration.ofSeconds(2));
    }

    /** Time goes by, and what falls due happens. */
    public Bank passes(Duration time) {
        settles();
        clock().advance(time);
        return settles();
    }

    /** Everything that waits to be done in the background is done. */
    public Bank settles() {
        for (int step = 0; step < MOST_STEPS; step++) {
            // Each works, so no short-cut once one has.
            var busy = workers.stream().filter(Worker::work).count();
            if (busy == 0) {
                return this;
            }
        }
        return fail("The background does not come to rest");
    }

    /** Somewhere in the programme's channel this stands. */
    public Bank channelHears(String text) {
        settles();
        assertThat(screen(CHANNEL).text()).as("The channel").contains(CardText.normal(text));
        return this;
    }

    /** In the programme's channel these stand one after the other. */
    public Bank channelHearsInOrder(String... texts) {
        settles();
        assertThat(screen(CHANNEL).text()).as("The channel").containsSubsequence(texts);
        return this;
    }

    /** Nowhere in the programme's channel this stands. */
    public Bank channelDoesNotHear(String text) {
        settles();
        assertThat(screen(CHANNEL).text()).as("The channel").doesNotContain(CardText.normal(text));
        return this;
    }

    /** So many messages stand in the programme's channel. */
    public Bank channelHeard(int messages) {
        settles();
        assertThat(screen(CHANNEL).messages()).as("The channel").hasSize(messages);
        return this;
    }

    /** A part of Laurel, to look inside where talk does not reach. */
    public <T> T the(Class<T> type) {
        return beans.getBean(type);
    }

    Answering answering() {
        return the(Answering.class);
    }

    Screen screen(String conversation) {
        return post.screen(conversation);
    }

    Person person(String id) {
        return the(People.class).get(new PersonId(id));
    }

    String nextTurn() {
        return "turn-" + ++turns;
    }

    private MovableClock clock() {
        return the(MovableClock.class);
    }
}
