package app.laurel.bot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.audit.Verifying;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Step;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Query;
import app.laurel.bot.testing.Bank;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = ApiWire.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "laurel.api.issuer=" + Issuer.NAME,
            "laurel.api.audience=" + Issuer.AUDIENCE
        })
@ActiveProfiles("demo")
class ApiWireTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Issuer ISSUER = issuer();
    private static final String ALL = "referrals.read rewards.read payouts.read customers.read referrals.write";
    private static final String WISH = """
            {"product":"CHEQUING","country":"CA",
             "referrer":{"customer":"C-1001","name":"Rita Moore","email":"rita@x.com"},
             "referee":{"name":"Jane Doe","email":"jane@x.com"},
             "consent":{"given":true,"relationship":"Neighbours"}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Bank laurel;

    private Bank bank = Bank.open();

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("laurel.api.jwk-set", ISSUER::keys);
    }

    private static Issuer issuer() {
        try {
            return new Issuer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @BeforeEach
    void open() {
        assertThat(laurel).isNotNull();
        bank = Bank.open();
    }

    @Test
    void letsNobodyInWithoutATokenOfTheBanks() throws Exception {
        var expired = Issuer.claims(ALL).expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5))));
        for (var token : List.of(
                "",
                "x",
                ISSUER.byAStranger(ALL),
                ISSUER.notSigned(ALL),
                ISSUER.byTheOpenKeyAsASecret(ALL),
                ISSUER.signed(expired),
                ISSUER.signed(Issuer.claims(ALL).expirationTime(null)),
                ISSUER.signed(Issuer.claims(ALL).audience((String) null)),
                ISSUER.signed(Issuer.claims(ALL).audience("api://another")),
                ISSUER.signed(Issuer.claims(ALL).issuer("https://login.other.test/")),
                ISSUER.signed(Issuer.claims(ALL).issuer(null)),
                ISSUER.signed(
                        Issuer.claims(ALL).notBeforeTime(Date.from(Instant.now().plusSeconds(600)))))) {
            var answer = get("/api/v1/people/ana/rewards", token);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .isIn("Bearer", "Bearer error=\"invalid_token\"");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(problem(answer, 401)).isEqualTo("invalid-token");
        }
        assertThat(get("/api/v1/people/ana/rewards", ISSUER.token(ALL)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksForTheScopeOfEachPath() throws Exception {
        for (var path : List.of("/api/v1/referrals/R-X", "/api/v1/people/ana/rewards", "/api/v1/payouts/P1")) {
            assertThat(problem(get(path, ISSUER.token("referrals.write customers.read")), 403))
                    .isEqualTo("insufficient-scope");
        }
        var refused = post(WISH, "k", ISSUER.token("referrals.read"));
        assertThat(problem(refused, 403)).isEqualTo("insufficient-scope");
        assertThat(refused.body()).contains("The token lacks the scope referrals.write.");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"insufficient_scope\", scope=\"referrals.write\"");
    }

    @Test
    void hasNothingAtOtherPaths() throws Exception {
        for (var path : List.of("/api/v1/unheard-of", "/api/v1/referrals")) {
            assertThat(problem(get(path, ISSUER.token(ALL)), 404)).isEqualTo("no-such-path");
            var anonymous = get(path, "");
            assertThat(problem(anonymous, 401)).isEqualTo("invalid-token");
            assertThat(anonymous.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        assertThat(body(get("/api/v1/people/nobody/rewards", ISSUER.token(ALL)))
                        .path("rewards")
                        .isArray())
                .isTrue();
    }

    @Test
    void showsFinanceWhatTheBooksComeTo() throws Exception {
        confirmed(new Referrer.Employee(new PersonId("ana")), "CRM-9");
        var path = "/api/v1/trial-balance";
        assertThat(problem(get(path, ISSUER.token(ALL)), 403)).isEqualTo("insufficient-scope");
        var may = ISSUER.token("ledger.read");
        var answer = get(path, may);
        var cad = body(answer).path("currencies").get(0);
        assertThat(cad.path("currency").asText()).isEqualTo("CAD");
        assertThat(cad.path("balanced").asBoolean()).isTrue();
        assertThat(cad.path("debits").asText()).isEqualTo(cad.path("credits").asText());
        assertThat(cad.path("accounts").toString()).contains("expense:CHEQUING").doesNotContain("ana");
        assertThat(body(get(path + "?through=2001-01-01", may)).path("currencies"))
                .isEmpty();
        assertThat(problem(get(path + "?through=yesterday", may), 400)).isEqualTo("invalid-field");
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var again = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", "Bearer " + may)
                    .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow())
                    .build();
            assertThat(http.send(again, java.net.http.HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void readsScopesAsEntraWritesThem() throws Exception {
        var daemon = Issuer.claims("").claim("scope", null).claim("roles", List.of("rewards.read"));
        assertThat(get("/api/v1/people/ana/rewards", ISSUER.signed(daemon)).statusCode())
                .isEqualTo(200);
        var user = Issuer.claims("").claim("scope", null).claim("scp", "rewards.read other");
        assertThat(get("/api/v1/people/ana/rewards", ISSUER.signed(user)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsAReferralWithWhatItHasEarned() throws Exception {
        var id = confirmed(new Referrer.Employee(new PersonId("ana")), "CRM-1");
        var shown = body(get("/api/v1/referrals/" + id, ISSUER.token("referrals.read")));
        assertThat(shown.path("id").asText()).isEqualTo(id.value());
        assertThat(shown.path("referrer").path("kind").asText()).isEqualTo("EMPLOYEE");
        assertThat(shown.path("rewards").get(0).path("amount").path("value").asText())
                .isEqualTo("50.00");
        assertThat(shown.toString()).doesNotContain("Jane", "jane@x.com", "C-2002");
    }

    @Test
    void tellsOfCustomersOnlyWhoMayAskAboutThem() throws Exception {
        var id = confirmed(new Referrer.Customer("C-1001"), "CRM-2");
        var mayNot = ISSUER.token("referrals.read rewards.read payouts.read");
        var may = ISSUER.token(ALL);
        var payout = bank.the(LookingUp.class)
                .of(new Owner("customer:C-1001"))
                .getFirst()
                .transfer()
                .orElseThrow()
                .id();
        for (var path : List.of(
                "/api/v1/referrals/" + id, "/api/v1/people/customer:C-1001/rewards", "/api/v1/payouts/" + payout)) {
            assertThat(problem(get(path, mayNot), 403)).isEqualTo("insufficient-scope");
            assertThat(get(path, may).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(looks()).contains("refused api referral " + id, "api referral " + id, "api payout " + payout);
    }

    @Test
    void writesDownEachLookBeforeItAnswers() throws Exception {
        get("/api/v1/people/ana/rewards", ISSUER.token(ALL));
        get("/api/v1/referrals/R-NOBODY", ISSUER.token(ALL));
        get("/api/v1/referrals/no%20id%20at%20all", ISSUER.token(ALL));
        assertThat(looks())
                .containsExactly(
                        "api rewards ana",
                        "api referral R-NOBODY",
                        "api referral unreadable:" + Hash.letters("no id at all", 10));
        assertThat(bank.the(Verifying.class)).isNotNull();
    }

    @Test
    void neverNamesAReasonOrAnApprover() throws Exception {
        var id = confirmed(new Referrer.Employee(new PersonId("ana")), "CRM-3");
        var later = told(new Referrer.Employee(new PersonId("ana")), "CRM-3", "e-2", Step.REFUSED, "SUSPECTED_MISUSE");
        bank.the(Receiving.class).receive(later);
        bank.passes(Duration.ofSeconds(10));
        var shown = body(get("/api/v1/referrals/" + id, ISSUER.token(ALL)));
        assertThat(shown.path("stage").asText()).isEqualTo("REVERSED");
        assertThat(shown.path("reason").asText()).isEqualTo("It does not meet the terms of the programme.");
        assertThat(shown.toString()).doesNotContain("MISUSE");
    }

    @Test
    void answersInTheLanguageThatIsAskedFor() throws Exception {
        confirmed(new Referrer.Employee(new PersonId("ana")), "CRM-4");
        var answer =
                send(request("/api/v1/people/ana/rewards", ISSUER.token(ALL)).header("Accept-Language", "fr"));
        assertThat(body(answer).path("rewards").get(0).path("text").asText()).contains("Payée");
    }

    @Test
    void answers304ToWhoHasTheSameAlready() throws Exception {
        confirmed(new Referrer.Employee(new PersonId("ana")), "CRM-5");
        var first = get("/api/v1/people/ana/rewards", ISSUER.token(ALL));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again =
                send(request("/api/v1/people/ana/rewards", ISSUER.token(ALL)).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        confirmed(new Referrer.Employee(new PersonId("ana")), "CRM-6");
        var changed =
                send(request("/api/v1/people/ana/rewards", ISSUER.token(ALL)).header("If-None-Match", tag));
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void readsPageByPageWithoutLosingOne() throws Exception {
        for (int number = 10; number < 17; number++) {
            confirmed(new Referrer.Employee(new PersonId("ana")), "CRM-" + number);
        }
        var seen = new HashSet<String>();
        var path = "/api/v1/people/ana/rewards?limit=3";
        var pages = 0;
        for (var next = Optional.of(""); next.isPresent(); pages++) {
            var page = body(get(
                    path
                            + next.map(cursor -> cursor.isEmpty() ? "" : "&cursor=" + cursor)
                                    .orElse(""),
                    ISSUER.token(ALL)));
            page.path("rewards")
                    .forEach(reward ->
                            assertThat(seen.add(reward.path("id").asText())).isTrue());
            next = Optional.ofNullable(page.get("next")).map(JsonNode::asText);
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(7);
        assertThat(problem(get(path + "&cursor=abc", ISSUER.token(ALL)), 400)).isEqualTo("invalid-cursor");
        assertThat(problem(get("/api/v1/people/ana/rewards?limit=0", ISSUER.token(ALL)), 400))
                .isEqualTo("invalid-field");
        var odd = get("/api/v1/people/ana/rewards?limit=x", ISSUER.token(ALL));
        assertThat(problem(odd, 400)).isEqualTo("invalid-field");
        assertThat(JSON.readTree(odd.body()).path("detail").asText()).isEqualTo("limit can't be read.");
    }

    /** No client of Java's would send such an address, so it is written by hand. */
    @Test
    void refusesAnAddressThatCannotBeDecoded() throws Exception {
        for (var path : List.of("/api/v1/people/ana/rewards?cursor=%zz", "/api/v1/people/ana/rewards?limit=%f")) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                        .write("GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                                .formatted(path, ISSUER.token(ALL))
                                .getBytes(StandardCharsets.US_ASCII));
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:laurel:problem:invalid-request");
            }
        }
    }

    @Test
    void makesACustomersReferralOnceHoweverOftenItIsSent() throws Exception {
        var first = post(WISH, "key-1", ISSUER.token(ALL));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var again = post(WISH, "key-1", ISSUER.token(ALL));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(problem(post(WISH.replace("Jane", "June"), "key-1", ISSUER.token(ALL)), 422))
                .isEqualTo("idempotency-key-reused");
        bank.settles();
        assertThat(problem(post(WISH, "key-2", ISSUER.token(ALL)), 422)).isEqualTo("referral-refused");
        var made = bank.the(Referring.class)
                .find(new CaseId(body(first).path("id").asText()))
                .orElseThrow();
        assertThat(made.particulars().referrer()).isEqualTo(new Referrer.Customer("C-1001"));
        assertThat(made.first(Step.SUBMITTED)
                        .orElseThrow()
                        .consent()
                        .orElseThrow()
                        .recordedBy()
                        .value())
                .isEqualTo("client:portal");
    }

    @Test
    void keepsTheKeysOfClientsApart() throws Exception {
        var first = post(WISH, "key-1", ISSUER.token(ALL));
        var other = ISSUER.signed(Issuer.claims(ALL).claim("azp", "app"));
        var second = post(WISH.replace("jane@x.com", "joan@x.com"), "key-1", other);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(body(second).path("id")).isNotEqualTo(body(first).path("id"));
    }

    @Test
    void refusesWhatIsNoReferral() throws Exception {
        var token = ISSUER.token(ALL);
        assertThat(problem(post(WISH, "", token), 400)).isEqualTo("idempotency-key-missing");
        assertThat(problem(post("{", "k", token), 400)).isEqualTo("invalid-request");
        assertThat(problem(post("[]", "k", token), 400)).isEqualTo("invalid-request");
        assertThat(problem(post("null", "k", token), 400)).isEqualTo("invalid-request");
        var empty = post("{}", "k", token);
        assertThat(problem(empty, 400)).isEqualTo("invalid-field");
        assertThat(JSON.readTree(empty.body()).path("detail").asText()).isEqualTo("referrer is missing.");
        assertThat(problem(post(WISH.replace("CHEQUING", "MORTGAGE").replace("CA", "US"), "k", token), 400))
                .isEqualTo("invalid-field");
        assertThat(post(WISH.replace("jane@x.com", "jane"), "k3", token).body())
                .contains("referee.email is no e-mail address.");
        assertThat(problem(post(WISH.replace("true", "false"), "k1", token), 422))
                .isEqualTo("no-consent");
        assertThat(problem(post(WISH.replace("jane@x.com", "rita@x.com"), "k2", token), 422))
                .isEqualTo("referral-refused");
        assertThat(problem(get("/api/v1/referrals/a;b=c", token), 400)).isEqualTo("invalid-request");
        assertThat(problem(post(" ".repeat(20_000), "k3", token), 413)).isEqualTo("body-too-large");
    }

    @Test
    void leavesTheWayOfMessagesAsShortAsItIs() throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/api/messages")).POST(BodyPublishers.noBody()));
        assertThat(answer.body()).isEqualTo("reached org.apache.catalina.connector");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).isEmpty();
    }

    @Test
    void servesItsDescription() throws Exception {
        var page = JSON.readTree(get("/v3/api-docs", "").body());
        assertThat(page.path("openapi").asText()).startsWith("3.");
        assertThat(page.path("paths").has("/api/v1/referrals/{id}")).isTrue();
    }

    @Test
    void needsKeysOverHttpsOutsideTheDemo() {
        var configuration = new ApiConfiguration();
        var key = new DemoKey("laurel", Instant::now);
        for (var keys : List.of(Optional.<URI>empty(), Optional.of(URI.create("http://login.bank.test/keys")))) {
            var settings = new ApiSettings(Optional.of(ApiSettings.OF_THE_DEMO), keys, Optional.of("laurel"), 600);
            assertThatThrownBy(() -> configuration.apiSecurity(settings, key, new MockEnvironment()))
                    .isInstanceOf(MissingApiKeys.class);
        }
    }

    private CaseId confirmed(Referrer referrer, String crmId) {
        bank.the(Receiving.class).receive(told(referrer, crmId, "e-1", Step.QUALIFIED, ""));
        bank.passes(Duration.ofSeconds(10));
        return bank.the(Documents.class)
                .query(Query.in("O|" + referrer.owner(), Row.class)
                        .newestFirst()
                        .limit(1))
                .values()
                .getFirst()
                .id();
    }

    private Confirmation told(Referrer referrer, String crmId, String event, Step step, String status) {
        return new Confirmation(
                event,
                crmId,
                Optional.empty(),
                step,
                bank.now(),
                new Particulars(
                        new Product("CHEQUING"),
                        Country.CA,
                        referrer,
                        new Contact("", "Somebody", "somebody@x.com", ""),
                        new Contact("C-2002-" + crmId, "Jane Doe", "jane@x.com", "")),
                status);
    }

    private List<String> looks() {
        return bank.the(Documents.class).all(Query.in("A|system:client:portal", EventDocument.class)).stream()
                .flatMap(stored -> stored.value().events().stream())
                .map(event -> event.data().path("what").asText() + " "
                        + event.data().path("subject").asText())
                .toList();
    }

    private static JsonNode body(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    /** The last part of its type. */
    private static String problem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        var type = JSON.readTree(answer.body()).path("type").asText();
        assertThat(type).startsWith("urn:laurel:problem:");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token));
    }

    private HttpResponse<String> post(String body, String key, String token) throws IOException, InterruptedException {
        return send(request("/api/v1/referrals", token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(uri(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** What a case is found by. */
    @app.laurel.bot.store.Kind("referral-row")
    record Row(CaseId id) implements app.laurel.bot.store.Document {}
}
