package app.laurel.bot.api.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.TimerRunner;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.event.Worker;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Relays;
import app.laurel.bot.store.Trail;
import app.laurel.bot.testing.Bank;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OutboundTests {

    private static final String SECRET = "a secret of the app";
    private static final Duration DAY = Duration.ofHours(24);

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Trail trail = new Trail(documents, clock);
    private final List<String> poisoned = new ArrayList<>();
    private Bank bank;
    private BanksApp app;
    private Outbound outbound;
    private List<Worker> workers;

    @BeforeEach
    void open() throws IOException {
        bank = Bank.open();
        app = new BanksApp();
        start();
    }

    @AfterEach
    void close() {
        app.close();
        assertThat(poisoned).isEmpty();
    }

    @Test
    void signsWhatItTells() throws Exception {
        issued("R-AAAAAA", 1);
        var heard = app.heard.getFirst();
        var time = heard.signature().replaceAll("t=(\\d+),.*", "$1");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signed = mac.doFinal((time + "." + heard.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(heard.signature()).endsWith(",v1=" + HexFormat.of().formatHex(signed));
        assertThat(heard.body())
                .contains("\"type\":\"reward.issued\"", "\"referral\":\"R-AAAAAA\"", "\"value\":\"50.00\"")
                .contains("\"kind\":\"CUSTOMER\"", "\"id\":\"" + heard.event() + "\"");
    }

    @Test
    void saysNothingOfWhyARewardIsHeld() {
        var held = new EntitlementHeld(
                new EntitlementId("reward-for:R-AAAAAA:referrer"), new Owner("ana"), HoldReason.FRAUD);
        var notice = new Notices(bank.the(Referring.class))
                .of(held, new Occurrence("x", clock.instant(), Actor.system("x")));
        assertThat(notice.body()).contains("reward.held").doesNotContain("FRAUD");
    }

    @Test
    void sendsAgainUnderTheSameIdUntilItIsTaken() {
        app.answers(BanksApp.status(500, Map.of())).answers(BanksApp.dropped()).answers(app.silence());
        issued("R-AAAAAA", 1);
        for (int round = 0; round < 5; round++) {
            passes(Duration.ofMinutes(1));
        }
        assertThat(app.heard).hasSize(4);
        assertThat(app.heard.stream().map(BanksApp.Heard::event).distinct()).hasSize(1);
        assertThat(app.heard.stream().map(BanksApp.Heard::body).distinct()).hasSize(1);
    }

    @Test
    void keepsTheOrderOfEachSubjectAndDelaysNoOther() {
        app.answers(BanksApp.status(503, Map.of()));
        issued("R-AAAAAA", 1);
        issued("R-AAAAAA", 2);
        issued("R-BBBBBB", 1);
        assertThat(subjects()).containsExactly("R-AAAAAA", "R-BBBBBB");
        passes(Duration.ofMinutes(1));
        assertThat(subjects()).containsExactly("R-AAAAAA", "R-BBBBBB", "R-AAAAAA", "R-AAAAAA");
        assertThat(app.heard.get(2).event()).isEqualTo(app.heard.get(0).event());
        assertThat(app.heard.get(3).event()).isNotEqualTo(app.heard.get(0).event());
    }

    @Test
    void leavesAnAppAloneForAsLongAsItAsks() {
        app.answers(BanksApp.status(429, Map.of("Retry-After", "600")));
        issued("R-AAAAAA", 1);
        passes(Duration.ofMinutes(9));
        assertThat(app.heard).hasSize(1);
        passes(Duration.ofMinutes(2));
        assertThat(app.heard).hasSize(2);
    }

    @Test
    void goesOnAfterARestart() {
        app.answers(BanksApp.status(500, Map.of()));
        issued("R-AAAAAA", 1);
        start();
        issued("R-AAAAAA", 2);
        passes(Duration.ofMinutes(1));
        assertThat(app.heard).hasSize(3);
        assertThat(documents.read(Queue.key("app", "reward-for:R-AAAAAA:referrer"), Queue.class))
                .isEmpty();
    }

    @Test
    void givesOneThatIsNeverTakenToAPersonAndGoesOn() {
        for (int answer = 0; answer < 200; answer++) {
            app.answers(BanksApp.status(400, Map.of()));
        }
        issued("R-AAAAAA", 1);
        issued("R-AAAAAA", 2);
        for (int hour = 0; hour < 60; hour++) {
            passes(Duration.ofMinutes(30));
        }
        var exceptions = bank.the(Exceptions.class);
        var administrator = bank.the(People.class)
                .withRole(Role.ADMINISTRATOR)
                .iterator()
                .next()
                .id();
        var waiting = exceptions.waitingFor(administrator).stream()
                .filter(one -> one.refusal().kind().equals(Telling.KIND))
                .toList();
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().refusal().cause()).isEqualTo("reward.issued: 400");
        app.answersWell();
        var retry = waiting.getFirst().refusal().retry().orElseThrow();
        assertThat(outbound.retry(retry.arguments(), Actor.person(administrator)))
                .isTrue();
        assertThat(app.heard.getLast().event()).isEqualTo(app.heard.getFirst().event());
    }

    @Test
    void followsNobodyElsewhere() {
        app.answers(BanksApp.status(307, Map.of("Location", "/elsewhere")));
        issued("R-AAAAAA", 1);
        assertThat(app.elsewhere).isEmpty();
        passes(Duration.ofMinutes(1));
        assertThat(app.heard).hasSize(2);
    }

    @Test
    void goesOnlyWhereNobodyCanListenOutsideTheDemo() {
        for (var url : List.of("http://app.bank.test/events", "https://user@app.bank.test/", "file:///etc/passwd")) {
            var settings = settings(URI.create(url));
            assertThatThrownBy(() -> new OutboundConfiguration()
                            .outbound(
                                    settings,
                                    new MockEnvironment(),
                                    bank.the(Referring.class),
                                    documents,
                                    new Timers(documents, clock),
                                    bank.the(Exceptions.class),
                                    clock))
                    .hasMessageContaining("https");
        }
    }

    private static OutboundSettings settings(URI url) {
        return new OutboundSettings(Map.of("app", subscriber(url)), DAY, Duration.ofSeconds(1));
    }

    private static OutboundSettings.Subscriber subscriber(URI url) {
        return new OutboundSettings.Subscriber(url, SECRET, Set.of());
    }

    /** Everything but the documents and the app is made anew, as after a crash. */
    private void start() {
        var timers = new Timers(documents, clock);
        var post = new Post(Duration.ofMillis(500), InstantSource.system());
        var telling = new Telling(
                "app",
                subscriber(app.url()),
                DAY,
                post,
                documents,
                timers,
                bank.the(Exceptions.class),
                clock,
                () -> 0.5);
        outbound = new Outbound(List.of(telling), new Notices(bank.the(Referring.class)));
        var reactions = new Reactions();
        outbound.addTo(reactions);
        var deeds = new Deeds();
        outbound.addTo(deeds);
        workers = new ArrayList<>(new Relays(
                        reactions,
                        documents,
                        documents,
                        (reaction, partition, event, occurrence, fault) -> poisoned.add(fault.toString()))
                .all());
        workers.add(new TimerRunner(
                timers, deeds, documents, (deed, subject, level, fault) -> poisoned.add(fault.toString()), clock));
    }

    private void issued(String referral, int change) {
        var id = new EntitlementId("reward-for:" + referral + ":referrer");
        var event = new EntitlementIssued(id, new Owner("customer:C-1"), Money.of("50.00", "CAD"), referral);
        var key = new Key("L|" + referral, referral);
        documents
                .read(key, Note.class)
                .ifPresentOrElse(
                        before -> trail.replace(
                                before, new Note("n" + change), Actor.system("x"), List.of(event), List.of()),
                        () -> trail.create(key, new Note("n" + change), Actor.system("x"), List.of(event), List.of()));
        settles();
    }

    private void passes(Duration time) {
        clock.advance(time);
        settles();
    }

    private void settles() {
        while (workers.stream().filter(Worker::work).count() > 0) {
            // Until nothing is left to do.
        }
    }

    private List<String> subjects() {
        return app.heard.stream()
                .map(heard -> heard.body().replaceAll(".*\"referral\":\"(R-[A-Z]+)\".*", "$1"))
                .toList();
    }
}
