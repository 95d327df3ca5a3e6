package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Quoted;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to keep Laurel busy, as long as a message in Teams can be: whatever hears them is soon done. */
class TediousTextsTests {

    private static final int LENGTH = 25_000;
    /** By the thread's own clock, so that a busy machine changes nothing. Most take a few milliseconds. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final AtomicInteger IDS = new AtomicInteger();

    private final Bank bank = Bank.open();
    private final Routes routes = bank.the(Routes.class);
    private final Answering laurel = bank.the(Answering.class);
    private final People people = bank.the(People.class);
    private final List<String> slow = new ArrayList<>();

    @BeforeEach
    void nominationsAreOpen() {
        bank.as("henry").says("/cycle plan monthly").presses("Confirm");
        bank.as("henry").says("/cycle open").presses("Confirm");
    }

    @AfterEach
    void theOthersFindTheBankAsItWas() {
        Bank.open();
    }

    static Stream<String> texts() {
        return Stream.of(
                        "!",
                        "a@",
                        "<at",
                        "ben,",
                        "Ben Okafor, ",
                        "Ben Okafor and ",
                        "please ",
                        "1,000,",
                        ",",
                        " ",
                        "\ufdfa",
                        "# ",
                        "م ")
                .map(part -> part.repeat(LENGTH / part.length()) + "x");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("texts")
    void areSoonDoneWith(String text) {
        var grace = people.get(new PersonId("grace"));
        var henry = people.get(new PersonId("henry"));
        for (var command : routes.commands()) {
            var said = new Arrival.Said(command.words() + " " + text, List.of());
            time(command.words(), command.isSlash() ? henry : grace, said);
        }
        time("nothing", grace, new Arrival.Said(text, List.of()));
        for (var press : routes.presses()) {
            time(press.verb(), grace, new Arrival.Pressed(press.verb(), filled(press.values(), text)));
        }
        for (var window : routes.windows()) {
            time(window.command(), grace, new Arrival.Opened(window.command(), new Quoted(text, Optional.empty())));
        }
        assertThat(slow).as("what took longer than %s, or went wrong", SOON).isEmpty();
    }

    private void time(String what, Person person, Arrival.Input input) {
        var id = "tedious-" + IDS.incrementAndGet();
        var before = THREADS.getCurrentThreadCpuTime();
        var answer = laurel.answer(new Arrival(id, person, new Place.Personal("a:" + person.id()), input, bank.now()));
        var spent = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        if (spent.compareTo(SOON) > 0 || answer.toString().contains("Something went wrong")) {
            slow.add(what + ": " + spent);
        }
    }

    private static ObjectNode filled(Class<?> values, String text) {
        var data = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : values.getRecordComponents()) {
            if (component.getType() == Map.class) {
                data.put(component.getName() + "-x", text);
            } else if (component.getType() == boolean.class) {
                data.put(component.getName(), true);
            } else if (component.getType().isPrimitive()) {
                data.put(component.getName(), 1);
            } else {
                data.put(component.getName(), text);
            }
        }
        return data;
    }
}
