package app.laurel.bot.referral.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.referral.Inbox;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.ReferralDesk;
import app.laurel.bot.referral.Source;
import app.laurel.bot.referral.Stage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "laurel.crm.secret=a-secret",
            "laurel.crm.next-secret=the-next-secret",
            "laurel.crm.sources.onboarding.secret=another-secret"
        })
class CrmWireTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Signatures CRM = new Signatures("a-secret", InstantSource.system());
    private static final String GOOD = """
            {"eventId":"e-1","type":"referral.qualified","occurredAt":"2026-11-20T10:00:00-05:00","referral":{
             "crmId":"CRM-1","product":"CHEQUING","country":"CA",
             "referrer":{"kind":"EMPLOYEE","id":"ana","name":"Ana Silva","email":"ana@demo.bank"},
             "referee":{"id":"C-1001","name":"Jane Doe","email":"jane@x.com"},
             "status":"Qualified","amount":{"value":"1500.00","currency":"CAD"}}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralDesk desk;

    @BeforeEach
    void emptyTheStore() {
        desk.documents().clear();
    }

    @Test
    void keepsAnEventBeforeItAnswers202AndOnceOnly() throws Exception {
        var first = post(GOOD);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.body()).isEmpty();
        assertThat(desk.room().receiving().receive(CrmEvent.read(GOOD.getBytes(StandardCharsets.UTF_8), Source.CRM)))
                .isEqualTo(Inbox.Receipt.KNOWN);
        assertThat(post(GOOD).statusCode()).isEqualTo(200);
        desk.settles();
        assertThat(desk.theCase("CRM-1").stage()).isEqualTo(Stage.ENTITLED);
    }

    @Test
    void answers200ForAKnownEventWhateverItSaysNow() throws Exception {
        assertThat(post(GOOD).statusCode()).isEqualTo(202);
        assertThat(post(GOOD.replace("qualified", "reversed")).statusCode()).isEqualTo(200);
        desk.settles();
        assertThat(desk.theCase("CRM-1").stage()).isEqualTo(Stage.ENTITLED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "eventId":"e-1",            |                              | missing-field      | eventId
            "eventId":"e-1"             | "eventId":7                  | invalid-field      | eventId
            "eventId":"e-1"             | "eventId":"a/b"              | invalid-field      | eventId
            "eventId":"e-1"             | "eventId":"event:e-0:1"      | invalid-field      | eventId
            "type":"referral.qualified" | "type":"referral.wished"     | unknown-event-type | type
            "type":"referral.qualified" | "type":["referral.opened"]   | invalid-field      | type
            T10:00:00-05:00             | T10:00:00                    | invalid-field      | occurredAt
            "2026-11-20T10:00:00-05:00" | 1763650000                   | invalid-field      | occurredAt
            "2026-11-20T10:00:00-05:00" | "9999-11-20T10:00:00Z"       | invalid-field      | occurredAt
            "crmId":"CRM-1",            |                              | missing-field      | referral.crmId
            "product":"CHEQUING"        | "product":"chequing"         | invalid-field      | referral.product
            "product":"CHEQUING",       |                              | missing-field      | referral.product
            "country":"CA"              | "country":"FR"               | invalid-field      | referral.country
            "kind":"EMPLOYEE"           | "kind":"ROBOT"               | invalid-field      | referral.referrer.kind
            "id":"ana"                  | "id":null                    | missing-field      | referral.referrer.id
            "id":"C-1001"               | "id":""                      | missing-field      | referral.referee.id
            "name":"Jane Doe"           | "name":{"first":"Jane"}      | invalid-field      | referral.referee.name
            "status":"Qualified"        | "status":3                   | invalid-field      | referral.status
            "currency":"CAD"            | "currency":"ZZZ"             | unknown-currency   | referral.amount.currency
            "1500.00"                   | "-1500.00"                   | negative-amount    | referral.amount.value
            "1500.00"                   | 1500.00                      | invalid-field      | referral.amount.value
            "1500.00"                   | "1,500.00"                   | invalid-field      | referral.amount.value
            "1500.00"                   | "1500.001"                   | invalid-field      | referral.amount.value
            """, quoteCharacter = '\'')
    void saysWhichFieldIsWrong(String good, String bad, String type, String field) throws Exception {
        var body = GOOD.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
        assertThat(body).isNotEqualTo(GOOD);
        var problem = problem(post(body), 400);
        assertThat(problem.path("type").asText()).isEqualTo("urn:laurel:problem:" + type);
        assertThat(problem.path("field").asText()).isEqualTo(field);
        assertThat(problem.path("detail").asText()).startsWith(field + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{}{}", "{\"a\":1,\"a\":2}", "\u0000"})
    void refusesWhatIsNoJsonObject(String body) throws Exception {
        assertThat(problem(post(body), 400).path("type").asText()).isEqualTo("urn:laurel:problem:malformed-json");
    }

    @Test
    void refusesABodyOver256Kilobytes() throws Exception {
        var problem = problem(post(GOOD.replace("Jane Doe", "J".repeat(256 * 1024))), 413);
        assertThat(problem.path("type").asText()).isEqualTo("urn:laurel:problem:body-too-large");
    }

    @Test
    void refusesWhatTheCrmHasNotSignedJustNow() throws Exception {
        var body = GOOD.getBytes(StandardCharsets.UTF_8);
        var old = new Signatures("a-secret", () -> Instant.now().minus(Duration.ofMinutes(6)));
        var early = new Signatures("a-secret", () -> Instant.now().plus(Duration.ofMinutes(6)));
        var stranger = new Signatures("another", InstantSource.system());
        for (var header : new String[] {
            "",
            "t=,v1=",
            "v1=00",
            "t=99999999999999999,v1=" + "0".repeat(64),
            old.header(body),
            early.header(body),
            stranger.header(body),
            CRM.header("{}".getBytes(StandardCharsets.UTF_8))
        }) {
            var problem = problem(post(GOOD, Map.of("X-Laurel-Signature", header)), 401);
            assertThat(problem.path("type").asText()).isEqualTo("urn:laurel:problem:invalid-signature");
        }
        problem(post(GOOD, Map.of()), 401);
    }

    @Test
    void doesNotStartWithoutASecretOrWithTheDemosOutsideTheDemo() {
        var production = new MockEnvironment();
        var configuration = new CrmConfiguration();
        assertThatThrownBy(() -> configuration.crmSigners(settings(" "), production))
                .hasMessageContaining("laurel.crm.secret");
        assertThatThrownBy(() -> configuration.crmSigners(settings(CrmSettings.OF_THE_DEMO), production))
                .hasMessageContaining("laurel.crm.secret");
    }

    @Test
    void takesTheOldSecretAndTheNewOneWhileItChanges() throws Exception {
        var next = new Signatures("the-next-secret", InstantSource.system());
        assertThat(post(GOOD).statusCode()).isEqualTo(202);
        var again = post(GOOD, Map.of("X-Laurel-Signature", next.header(GOOD.getBytes(StandardCharsets.UTF_8))));
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void tellsItsSourcesApartByTheirSecrets() throws Exception {
        var onboarding = new Signatures("another-secret", InstantSource.system());
        assertThat(post(GOOD).statusCode()).isEqualTo(202);
        var theirs = GOOD.replace("referral.qualified", "referral.denied");
        var sent =
                post(theirs, Map.of("X-Laurel-Signature", onboarding.header(theirs.getBytes(StandardCharsets.UTF_8))));
        assertThat(sent.statusCode())
                .as("an id of the CRM's is free for others")
                .isEqualTo(202);
        desk.settles();
        assertThat(desk.theCase("CRM-1").stage()).isEqualTo(Stage.DENIED);
    }

    @Test
    void takesNoSecretForTwoSources() {
        var twice = new CrmSettings(
                Optional.of("same"),
                Optional.empty(),
                Map.of("onboarding", new CrmSettings.Other("same", Optional.empty())));
        assertThatThrownBy(() -> new CrmConfiguration().crmSigners(twice, new MockEnvironment()))
                .hasMessageContaining("the same");
    }

    @Test
    void doesNotStartWithASourceThatHasNoSecret() {
        assertThatThrownBy(() -> new CrmSettings.Other(" ", Optional.empty()))
                .hasMessageContaining("needs a secret of its own");
    }

    private static CrmSettings settings(String secret) {
        return new CrmSettings(Optional.of(secret), Optional.empty(), Map.of());
    }

    private JsonNode problem(HttpResponse<String> response, int status) throws Exception {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        var problem = JSON.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
        assertThat(keptIn(desk)).isFalse();
        return problem;
    }

    private static boolean keptIn(ReferralDesk desk) {
        desk.settles();
        return desk.room().lookingUp().find("CRM-1").size() > 0;
    }

    private HttpResponse<String> post(String body) throws Exception {
        return post(body, Map.of("X-Laurel-Signature", CRM.header(body.getBytes(StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> post(String body, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/crm/events"))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** The web part alone, on a desk with an empty store. */
    @Configuration
    @EnableAutoConfiguration
    @EnableConfigurationProperties(CrmSettings.class)
    @Import({CrmController.class, CrmConfiguration.class})
    static class Wire {

        @Bean
        ReferralDesk desk() {
            return new ReferralDesk();
        }

        @Bean
        Receiving receiving(ReferralDesk desk) {
            return desk.room().receiving();
        }
    }
}
