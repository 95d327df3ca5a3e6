package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.teams.TeamsTwin.Answer;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.AtOnce;
import app.laurel.cards.chat.AnswerCard;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Laurel as Teams meets it, over HTTP. */
@ExtendWith(OutputCaptureExtension.class)
class WireTests {

    /** Then it brings the same once more. */
    private static final Duration TEAMS_WAITS = Duration.ofSeconds(14);

    private static ConfigurableApplicationContext laurel;
    private static TeamsTwin teams;
    private static Counter counter;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        laurel = new SpringApplicationBuilder(LaurelBot.class, Counter.class)
                .profiles("demo")
                .run("--server.port=0", "--laurel.data=" + data);
        counter = laurel.getBean(Counter.class);
        teams = new TeamsTwin(laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        teams.close();
        laurel.close();
    }

    @BeforeEach
    void forget() {
        teams.forget();
    }

    @Test
    void answersAMessageInItsConversation() {
        assertThat(teams.says("grace", "hello").status()).isEqualTo(202);
        var call = teams.hears(one -> one.text().contains("Hello Grace"));
        assertThat(call.path()).startsWith("/v3/conversations/a:grace/activities/in-");
        assertThat(call.body().path("replyToId").asText()).startsWith("in-");
    }

    @Test
    void answersOncePerMessage() {
        teams.says("grace", "hello");
        assertThat(teams.answers()).hasSize(1);
    }

    @Test
    void hasOneEffectHoweverOftenTeamsSendsTheSamePress() {
        var press = teams.press("grace", "count.up", data("same"));
        var before = counter.count("same");
        var answers = fiftyTimes(i -> teams.posts(press));
        assertThat(counter.count("same")).isEqualTo(before + 1);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.json().path("statusCode").asInt()).isEqualTo(200);
            assertThat(answer.json().at("/value/body/0/text").asText()).isEqualTo("Counted " + (before + 1));
        });
    }

    @Test
    void remembersNoPressThatOnlyShowsSomething() {
        var look = teams.press("grace", "count.show", data("shown"));
        assertThat(teams.posts(look).body()).contains("At 0");
        teams.posts(teams.press("grace", "count.up", data("shown")));
        assertThat(teams.posts(look).body()).contains("At 1");
    }

    @Test
    void answersEachOfFiftyDifferentPresses() {
        var before = counter.count("different");
        var answers = fiftyTimes(i -> teams.posts(teams.press("grace", "count.up", data("different"))));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(counter.count("different")).isEqualTo(before + 50);
    }

    @Test
    void forgetsATurnThatFailedSoThatItCanBeTriedAgain() {
        var press = teams.press("grace", "count.fail", data("x"));
        assertThat(teams.posts(press).status()).isEqualTo(200);
        teams.hears(call -> call.text().contains("Something went wrong on my side"));
        assertThat(teams.posts(press).json().at("/value/body/0/text").asText()).isEqualTo("Counted 1");
    }

    @Test
    void saysInTimeThatAnAnswerIsSlowAndBringsItLater() {
        var released = new CountDownLatch(1);
        teams.answersWith(call -> call.text().contains("hangs") ? hang(released) : 200);
        var brought = List.of(
                teams.press("grace", "count.slowly", data("slow")).put("replyToId", "slow-card"),
                pressInAWindow("grace", "count.slowly", "slow"),
                pressInAWindow("grace", "count.slowly", "slow"),
                viewInAGroup("ben", "manual"),
                viewInAGroup("tess", "automatic"),
                teams.message("ana", "count hangs at a connector that does not answer"),
                search("composeExtension/query", "commandId", "slowly"),
                search("application/search", "dataset", "slowly"));
        var answers = new ConcurrentHashMap<Integer, Answer>();
        var start = System.nanoTime();
        AtOnce.times(brought.size(), i -> answers.put(i, teams.posts(brought.get(i))));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("Teams waits no longer")
                .isLessThan(TEAMS_WAITS);
        assertThat(Optional.ofNullable(answers.remove(5)).orElseThrow().status())
                .isEqualTo(202);
        assertThat(Optional.ofNullable(answers.remove(6)).orElseThrow().body()).contains("still looking");
        assertThat(Optional.ofNullable(answers.remove(7)).orElseThrow().json().at("/value/results"))
                .isEmpty();
        assertThat(answers.values()).hasSize(5).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("still working on it");
        });
        assertThat(counter.count("slow")).isZero();
        released.countDown();
        counter.goOn();
        teams.hears(call ->
                call.path().endsWith("/activities/slow-card") && call.text().contains("Counted "));
        for (var number : List.of("Counted 1", "Counted 2", "Counted 3")) {
            teams.hears(call -> call.path().contains("a:grace") && call.text().contains(number));
        }
        assertThat(counter.count("slow")).isEqualTo(3);
        teams.hears(call -> call.text().contains("hangs"));
        teams.hears(call -> call.text().contains("Seen by ben"));
        nobodyElseSees("Seen by ");
        assertThat(teams.calls()).noneMatch(call -> call.text().contains("Seen by tess"));
    }

    @Test
    void saysKindlyThatASearchBroke(CapturedOutput log) {
        var answer = teams.posts(search("composeExtension/query", "commandId", "broken"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/composeExtension/text").asText()).isEqualTo("Something went wrong on my side");
        var offered = teams.posts(search("application/search", "dataset", "broken"));
        assertThat(offered.status()).isEqualTo(200);
        assertThat(offered.json().at("/value/results")).isEmpty();
        assertThat(log.getAll()).contains("Search in-", "For the test");
    }

    private static ObjectNode search(String name, String kind, String which) {
        var activity = teams.activity("invoke", "grace").put("name", name);
        activity.putObject("value").put(kind, "count." + which);
        return activity;
    }

    private static int hang(CountDownLatch released) {
        try {
            released.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    private static ObjectNode viewInAGroup(String person, String trigger) {
        var press = teams.inChannel(teams.press(person, "count.seeSlowly", data("slow")))
                .put("replyToId", "group-card");
        ((ObjectNode) press.path("value")).put("trigger", trigger);
        return press;
    }

    @Test
    void showsAViewToThePresserAloneHoweverItWasPressed() {
        var press =
                teams.inChannel(teams.press("ben", "count.see", data("seen"))).put("replyToId", "group-card");
        assertThat(teams.posts(press).json().toString()).contains("Seen by ben");
        nobodyElseSees("Seen by ben");
        var plain = teams.inChannel(teams.activity("message", "ben")).put("replyToId", "group-card");
        plain.putObject("value").put("verb", "count.see").put("name", "seen");
        assertThat(teams.posts(plain).status()).isEqualTo(202);
        teams.hears(call -> call.path().contains("ben") && call.text().contains("Seen by ben"));
        nobodyElseSees("Seen by ben");
    }

    private static void nobodyElseSees(String text) {
        assertThat(teams.calls())
                .filteredOn(call -> call.text().contains(text))
                .noneMatch(call -> call.path().contains("19:lunch"));
    }

    private static ObjectNode pressInAWindow(String person, String verb, String name) {
        var activity = teams.activity("invoke", person).put("name", "composeExtension/submitAction");
        activity.putObject("value").set("data", data(name).put("verb", verb));
        return activity;
    }

    @Test
    void takesThePressOfAPlainButtonThatComesAsAMessage() {
        var message = teams.activity("message", "grace").put("replyToId", "old-card");
        message.putObject("value").put("verb", "count.up").put("name", "plain");
        teams.posts(message);
        var call = teams.hears(one -> one.text().contains("Counted 1"));
        assertThat(call.method()).isEqualTo("PUT");
        assertThat(call.path()).endsWith("/activities/old-card");
    }

    @Test
    void saysAMissingVerbTheWayTeamsExpectsIt() {
        var press = teams.activity("invoke", "grace").put("name", "adaptiveCard/action");
        press.putObject("value");
        var answer = teams.posts(press);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void doesNotImplementOtherInvokes() {
        assertThat(teams.posts(teams.activity("invoke", "grace").put("name", "fileConsent/invoke"))
                        .status())
                .isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "null",
                "[]",
                "42",
                "\"text\"",
                "{}",
                "{\"type\":\"message\"}",
                "{\"type\":\"message\",\"from\":null,\"conversation\":null}",
                "{\"type\":\"message\",\"from\":\"grace\",\"conversation\":7}",
                "{\"type\":{},\"text\":[]}",
                "{\"type\":\"invoke\",\"from\":{\"id\":\"grace\"}}",
            })
    void refusesWhatIsNoActivity(String body) {
        var answer = teams.posts(body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asText()).startsWith("urn:laurel:problem:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc", "https://evil.example/", "http://127.0.0.1.evil.example/", "", "not a URL"})
    void wantsAnswersOnTheSameMachine(String serviceUrl) {
        var message = teams.message("grace", "hello").put("serviceUrl", serviceUrl);
        assertThat(teams.posts(message).status()).isEqualTo(401);
    }

    @Test
    void refusesJsonThatIsNestedWithoutEnd() {
        assertThat(teams.posts("[".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesMoreThan256KilobytesAndTakesAsMany() {
        var most = 256 * 1024;
        var tooLarge = teams.posts(padded(most + 1));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.type()).startsWith("application/problem+json");
        assertThat(teams.posts(padded(most)).status()).isEqualTo(202);
    }

    @Test
    void takesNoCompressedBody() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(" ".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(teams.posts(packed.toByteArray(), "Content-Encoding", "gzip").status())
                .isEqualTo(400);
    }

    @Test
    void takesNoFloodOfHeaders() {
        var body = teams.message("grace", "hello").toString().getBytes(StandardCharsets.UTF_8);
        assertThat(teams.posts(body, "X-Long", "x".repeat(20_000)).status()).isEqualTo(400);
        var many = IntStream.range(0, 200)
                .boxed()
                .flatMap(i -> Stream.of("X-Many-" + i, "x"))
                .toArray(String[]::new);
        assertThat(teams.posts(body, many).status()).isEqualTo(400);
        assertThat(teams.answers()).isEmpty();
    }

    private static byte[] padded(int bytes) {
        var message = teams.message("grace", "hello").toString();
        return (message + " ".repeat(bytes - message.length())).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T09:00:00Z", "2026-11-22T09:00:00.5Z", "2026-11-22T09:00:00.1234567Z", "yesterday", ""
            })
    void losesNoMessageForItsTime(String time) {
        var message = teams.message("grace", "hello").put("timestamp", time).put("localTimestamp", time);
        message.put("expiration", time);
        assertThat(teams.posts(message).status()).isEqualTo(202);
        assertThat(teams.answers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversationUpdate",
                "installationUpdate",
                "messageUpdate",
                "messageDelete",
                "messageReaction",
                "typing",
                "event",
                "endOfConversation",
                "somethingNew"
            })
    void staysSilentAboutOtherActivities(String type) {
        assertThat(teams.posts(teams.activity(type, "grace")).status()).isEqualTo(202);
        assertThat(teams.posts(JsonNodeFactory.instance.objectNode().put("type", type))
                        .status())
                .isEqualTo(202);
        assertThat(teams.answers()).isEmpty();
    }

    @Test
    void welcomesSomebodyOnce() {
        var installed = teams.activity("installationUpdate", "marc").put("action", "add");
        var added = teams.activity("conversationUpdate", "marc");
        added.putArray("membersAdded").addObject().put("id", "28:laurel");
        teams.posts(installed);
        teams.posts(added);
        teams.hears(call -> call.text().contains("je suis Laurel"));
        teams.says("marc", "help");
        assertThat(teams.calls().stream().filter(call -> call.text().contains("je suis Laurel")))
                .hasSize(1);
    }

    @Test
    void answersPrivatelyWhenAskedInAChannel() {
        teams.says("grace", "hello");
        teams.forget();
        teams.posts(teams.inChannel(teams.message("grace", "<at>Laurel</at>&nbsp;hi")));
        var aloud = teams.hears(call -> call.path().contains("19:lunch"));
        assertThat(aloud.body().path("text").asText()).isEqualTo("I've answered you privately.");
        teams.hears(call -> call.path().contains("a:grace") && call.text().contains("Hello Grace"));
    }

    @Test
    void hearsWhatIsSaidBesideItsOwnMention() {
        var message = teams.inChannel(teams.message("grace", "<at>Laurel</at> help"));
        mention(message.putArray("entities"), "28:laurel", "<at>Laurel</at>");
        teams.posts(message);
        teams.hears(call -> call.path().contains("19:lunch") && call.text().contains("What I can do for you"));
    }

    @Test
    void knowsWhoIsMentioned() {
        var message = teams.message("grace", "count <at>Marc Tremblay</at> and <at>Diana</at> please");
        var entities = message.putArray("entities");
        mention(entities, "29:marc", "<at>Marc Tremblay</at>");
        mention(entities, "diana", "<at>Diana</at>");
        entities.addNull();
        entities.addObject().put("type", "mention").putNull("mentioned").putNull("text");
        teams.posts(message);
        teams.hears(call -> call.text().contains("[marc, diana] please"));
    }

    private static void mention(ArrayNode entities, String id, String markup) {
        var name = markup.replaceAll("<[^>]*>", "");
        entities.addObject()
                .put("type", "mention")
                .put("text", markup)
                .putObject("mentioned")
                .put("id", id)
                .put("name", name);
    }

    @Test
    void survivesTenThousandCharacters() {
        assertThat(teams.says("grace", "count " + "x".repeat(10_000)).status()).isEqualTo(202);
        assertThat(teams.says("grace", "y".repeat(10_000)).status()).isEqualTo(202);
        assertThat(teams.says("grace", "z ".repeat(5_000)).status()).isEqualTo(202);
        assertThat(teams.answers())
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.text()).hasSizeLessThan(28_000));
    }

    @Test
    void showsMarkupAsPlainCharacters() {
        teams.says("grace", "count **bold** <at>Everyone</at> [link](https://evil.example) <script>");
        var call = teams.hears(one -> one.text().contains("bold"));
        assertThat(call.card().at("/body/1/text").asText())
                .contains("\\*\\*bold\\*\\* Everyone \\[link](https://evil.example) \\<script>");
        assertThat(call.card().at("/msteams/entities").isMissingNode()).isTrue();
    }

    @Test
    void triesAgainWhenTheConnectorIsBusy() {
        var first = new AtomicInteger();
        teams.answersWith(call -> first.getAndIncrement() == 0 ? 429 : 200);
        teams.says("grace", "hello");
        teams.hears(call -> call.text().contains("Hello Grace"));
    }

    @Test
    void triesAgainAfterABadGateway() {
        var first = new AtomicInteger();
        teams.answersWith(call -> first.getAndIncrement() == 0 ? 502 : 200);
        teams.says("grace", "hello");
        teams.hears(call -> call.text().contains("Hello Grace"));
    }

    @Test
    void reachesSomebodyWhoNeverWrote() {
        teams.says("grace", "hello");
        laurel.getBean(Messenger.class)
                .tell(new PersonId("tess"), Matter.ANSWER, "test", AnswerCard.of("Good morning, Tess"));
        var opened = teams.hears(call -> call.path().equals("/v3/conversations"));
        assertThat(opened.body().at("/members/0/id").asText()).isEqualTo("tess");
        teams.hears(call -> call.path().contains("/opened-tess/") && call.text().contains("Good morning, Tess"));
    }

    @Test
    void reachesWhoeverWritesWhileAConversationIsOpenedWhereTheyWrote() {
        teams.says("grace", "hello");
        teams.answersWith(call -> call.path().equals("/v3/conversations")
                ? teams.says("kim", "hello").status()
                : 200);
        var messenger = laurel.getBean(Messenger.class);
        messenger.tell(new PersonId("kim"), Matter.ANSWER, "while-opened", AnswerCard.of("Good morning, Kim"));
        teams.hears(call -> call.path().contains("/a:kim/") && call.text().contains("Good morning, Kim"));
        messenger.tell(new PersonId("kim"), Matter.ANSWER, "later", AnswerCard.of("Good evening, Kim"));
        teams.hears(call -> call.path().contains("/a:kim/") && call.text().contains("Good evening, Kim"));
    }

    @Test
    void standsInForUnknownPeopleInTheDemo() {
        teams.says("00000000-0000-0000-0000-000000000001", "hello");
        teams.hears(call -> call.text().contains("I'm Laurel"));
    }

    @Test
    void letsOneUserOfTheDemoBeSomebodyElse() {
        laurel.getBean(Messenger.class)
                .tell(new PersonId("diana"), Matter.ANSWER, "test", AnswerCard.of("Something for Diana"));
        teams.hears(call -> call.text().contains("Something for Diana"));
        teams.says("player", "/demo as Diana Brooks");
        teams.hears(call -> call.text().contains("You are now Diana Brooks"));
        teams.hears(call -> call.path().contains("a:player") && call.text().contains("Something for Diana"));
        teams.says("player", "hi");
        teams.hears(call -> call.text().contains("Hello Diana"));
        teams.says("player", "/demo as grace");
        teams.says("player", "hi");
        teams.hears(call -> call.text().contains("Hello Grace"));
    }

    @Test
    void movesTimeInTheDemo() {
        teams.says("player", "/demo clock +2d");
        teams.hears(call -> call.text().contains("It is now"));
        teams.says("player", "/demo clock -2d");
        teams.hears(call -> call.text().contains("Time never goes back"));
    }

    @Test
    void showsItsHealthAndItsFigures() throws Exception {
        var port = laurel.getEnvironment().getRequiredProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            for (var path : List.of("/actuator/health", "/actuator/prometheus")) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                assertThat(http.send(request, BodyHandlers.ofString()).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    private static List<Answer> fiftyTimes(IntFunction<Answer> press) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> press.apply(i), threads))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        }
    }

    private static ObjectNode data(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    /** Counts presses by name, without any care for doubles. */
    static final class Counter implements Chatting {

        private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
        private final AtomicInteger failures = new AtomicInteger();
        private final CountDownLatch slow = new CountDownLatch(1);

        record Count(String name) {}

        @Override
        public void addTo(Routes routes) {
            routes.room("chat")
                    .action("count.up", Count.class, (turn, count) -> up(count.name()))
                    .look("count.show", Count.class, (turn, count) -> show(count.name()))
                    .view("count.see", Count.class, (turn, count) -> see(turn))
                    .view("count.seeSlowly", Count.class, (turn, count) -> {
                        awaitGoingOn();
                        return see(turn);
                    })
                    .action("count.slowly", Count.class, (turn, count) -> slowly(count.name()))
                    .search("count.slowly", turn -> {
                        awaitGoingOn();
                        return List.of();
                    })
                    .field("count.slowly", turn -> {
                        awaitGoingOn();
                        return List.of();
                    })
                    .search("count.broken", turn -> {
                        throw new IllegalStateException("For the test");
                    })
                    .field("count.broken", turn -> {
                        throw new IllegalStateException("For the test");
                    })
                    .action("count.fail", Count.class, (turn, count) -> failFirst(count.name()))
                    .word("count", turn -> {
                        if (turn.text().equals("slowly")) {
                            awaitGoingOn();
                        }
                        return Reply.answer(AnswerCard.of("Counted").text(turn.mentioned() + " " + turn.text()));
                    });
        }

        int count(String name) {
            return counts.computeIfAbsent(name, key -> new AtomicInteger()).get();
        }

        private Reply up(String name) {
            var number =
                    counts.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet();
            return Reply.replace(AnswerCard.of("Counted " + number));
        }

        private Reply show(String name) {
            return Reply.replace(AnswerCard.of("At " + count(name)));
        }

        void goOn() {
            slow.countDown();
        }

        private static Reply see(Turn turn) {
            return Reply.answer(AnswerCard.of("Seen by " + turn.person().id()));
        }

        private Reply slowly(String name) {
            awaitGoingOn();
            return up(name);
        }

        private void awaitGoingOn() {
            try {
                slow.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private Reply failFirst(String name) {
            if (failures.getAndIncrement() == 0) {
                throw new IllegalStateException("For the test");
            }
            return up(name);
        }
    }
}
