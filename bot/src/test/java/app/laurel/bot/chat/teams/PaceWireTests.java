package app.laurel.bot.chat.teams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.chat.AnswerCard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Six hundred messages at once, to a Teams whose seconds last half as long. */
class PaceWireTests {

    private static final Pattern NUMBERED = Pattern.compile("Celebration (\\S+) (\\d+)");
    private static final List<String> PEOPLE =
            List.of("ana", "ben", "mona", "carol", "grace", "marc", "tess", "priya", "frank", "henry");
    private static final int CHANNELS = 20;
    private static final int EACH = 20;
    private static final int MESSAGES = 600;
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private static ConfigurableApplicationContext laurel;
    private static TeamsTwin teams;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        laurel = new SpringApplicationBuilder(LaurelBot.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--laurel.data=" + data,
                        "--laurel.sending.tenant=50/0.5s",
                        "--laurel.sending.conversation=7/0.5s,8/1s,60/15s,1800/30m");
        teams = new TeamsTwin(laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        teams.close();
        laurel.close();
    }

    @Test
    void losesNoneDoublesNoneAndKeepsEachConversationsOrder() {
        teams.says("grace", "hello");
        var strict = new Strict();
        teams.answersWith(strict::take);
        var messenger = laurel.getBean(Messenger.class);
        for (int number = 1; number <= EACH; number++) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                var text = "Celebration channel-%d %d".formatted(channel, number);
                messenger.announce("19:channel-" + channel, text, voice -> AnswerCard.of(text));
            }
            for (var person : PEOPLE) {
                var text = "Celebration %s %d".formatted(person, number);
                messenger.tell(new PersonId(person), Matter.MONEY, text, AnswerCard.of(text));
            }
        }
        await(MESSAGES);

        var numbers = teams.calls().stream()
                .map(call -> NUMBERED.matcher(call.card().path("fallbackText").asText()))
                .filter(java.util.regex.Matcher::find)
                .collect(groupingBy(
                        found -> found.group(1), mapping(found -> Integer.valueOf(found.group(2)), toList())));
        assertThat(numbers).hasSize(CHANNELS + PEOPLE.size());
        assertThat(numbers.values().stream().mapToInt(List::size).sum()).isEqualTo(MESSAGES);
        var inOrder = IntStream.rangeClosed(1, EACH).boxed().toList();
        assertThat(numbers.values()).allSatisfy(each -> assertThat(each).isEqualTo(inOrder));
        assertThat(strict.faults).as("faults that were got over").isGreaterThan(5);
        // Teams counts when a call arrives, and a busy machine may bring two closer together than they went out.
        assertThat(strict.tooMany).as("calls beyond a limit").isLessThan(30);
    }

    private static void await(int messages) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (arrived() < messages && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static long arrived() {
        return teams.calls().stream()
                .filter(call -> call.text().contains("Celebration"))
                .count();
    }

    /** Refuses what comes too fast, and now and then what does not. */
    private static final class Strict {

        private final Deque<Long> all = new ArrayDeque<>();
        private final Map<String, Deque<Long>> byConversation = new HashMap<>();
        private int calls;
        private int faults;
        private int tooMany;

        synchronized int take(TeamsTwin.Call call) {
            if (!call.text().contains("Celebration")) {
                return 200;
            }
            var now = System.nanoTime();
            var own = byConversation.computeIfAbsent(call.path(), path -> new ArrayDeque<>());
            if (isFull(all, 50, 0.5, now) || isFull(own, 7, 0.5, now) || isFull(own, 8, 1, now)) {
                tooMany++;
                return 429;
            }
            if (++calls % 40 == 0) {
                faults++;
                return call.path().contains("channel") ? 503 : 502;
            }
            all.addLast(now);
            own.addLast(now);
            return 200;
        }

        private static boolean isFull(Deque<Long> times, int most, double seconds, long now) {
            return times.stream().filter(at -> now - at < seconds * 1e9).count() >= most;
        }
    }
}
