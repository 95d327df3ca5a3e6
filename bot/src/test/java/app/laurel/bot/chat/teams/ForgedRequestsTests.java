package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.cards.chat.AnswerCard;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Who tries to get in at a Laurel that is not the demo, and whether they do. */
@ExtendWith(OutputCaptureExtension.class)
class ForgedRequestsTests {

    private static final String APP = "11111111-2222-3333-4444-555555555555";
    private static final String TENANT = "bank";
    private static final String CONNECTOR = "https://smba.trafficmanager.net/amer/";
    /** How long a request that does not go on is waited for. */
    private static final Duration WAITED_FOR = Duration.ofSeconds(1);

    private static final KeyServer KEYS = new KeyServer();
    private static final RSAKey GOOD = KEYS.publishes("good", "msteams", "skype");
    private static final RSAKey UNENDORSED = KEYS.publishes("unendorsed");
    private static final RSAKey WEB_CHAT = KEYS.publishes("web-chat", "webchat", "directline");
    private static final RSAKey OWN = KeyServer.key("good");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final AtomicInteger IDS = new AtomicInteger();

    private static ConfigurableApplicationContext laurel;
    private static Entered entered;

    @BeforeAll
    static void start(@TempDir Path data) {
        laurel = new SpringApplicationBuilder(LaurelBot.class, Entered.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--server.tomcat.connection-timeout=" + WAITED_FOR.toMillis() + "ms",
                        "--laurel.data=" + data,
                        "--laurel.crm.secret=a secret of the test",
                        "--laurel.rails.simulated.enabled=true",
                        "--laurel.teams.app-id=" + APP,
                        "--laurel.teams.tenant-id=" + TENANT,
                        "--laurel.teams.client-secret=a secret of the test",
                        "--laurel.teams.keys=" + KEYS.configuration(),
                        "--laurel.teams.authority=https://127.0.0.1:9");
        entered = laurel.getBean(Entered.class);
    }

    @AfterAll
    static void stop() {
        laurel.close();
        HTTP.close();
        KEYS.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"headers", "tokens", "signatures", "claims", "activities"})
    void nobodyGetsInWith(String what, String authorization, ObjectNode activity, CapturedOutput log)
            throws IOException, InterruptedException {
        var before = entered.times();
        var answer = post(authorization, activity);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(post("", activity()).body()).doesNotContain("Exception");
        assertThat(entered.times()).isEqualTo(before);
        assertThat(log.getOut()).contains("A request was refused: ");
        assertThat(authorization.split("[ .]", -1))
                .filteredOn(part -> part.length() > 20)
                .allSatisfy(part -> assertThat(log.getAll()).doesNotContain(part));
    }

    static Stream<Arguments> headers() {
        var good = goodToken();
        return kinds(Map.ofEntries(
                Map.entry("no header", ""),
                Map.entry("a scheme alone", "Bearer"),
                Map.entry("a scheme and a space", "Bearer "),
                Map.entry("a password", "Basic YXBwOnNlY3JldA=="),
                Map.entry("a scheme in small letters", "bearer " + good),
                Map.entry("a token alone", good),
                Map.entry("another scheme", "Token " + good),
                Map.entry("two spaces", "Bearer  " + good),
                Map.entry("two tokens", "Bearer " + good + ", Bearer " + good),
                Map.entry("something behind the token", "Bearer " + good + ".more"),
                Map.entry("a quoted token", "Bearer \"" + good + "\"")));
    }

    static Stream<Arguments> tokens() {
        return kinds(Map.ofEntries(
                Map.entry("one letter", "Bearer x"),
                Map.entry("two parts", "Bearer x.y"),
                Map.entry("three letters", "Bearer x.y.z"),
                Map.entry("dots only", "Bearer .."),
                Map.entry("no base 64", "Bearer é!.é!.é!"),
                Map.entry("a header that is no JSON", bearer(part("{"), part("{}"), part("x"))),
                Map.entry("a header that is a list", bearer(part("[]"), part("{}"), part("x"))),
                Map.entry("a header that is null", bearer(part("null"), part("{}"), part("x"))),
                Map.entry("an algorithm that is a number", bearer(part("{\"alg\":7}"), part("{}"), part("x"))),
                Map.entry("no algorithm", bearer(part("{\"kid\":\"good\"}"), goodClaims(), part("x"))),
                Map.entry(
                        "a critical header",
                        bearer(
                                part("{\"alg\":\"RS256\",\"kid\":\"good\",\"crit\":[\"x\"],\"x\":1}"),
                                goodClaims(),
                                part("x"))),
                Map.entry("nobody's signature", bearer(part("{\"alg\":\"none\"}"), goodClaims(), "")),
                Map.entry("NONE in capitals", bearer(part("{\"alg\":\"NONE\"}"), goodClaims(), "")),
                Map.entry(
                        "nobody's signature and a key",
                        bearer(
                                part("{\"alg\":\"none\",\"kid\":\"good\"}"),
                                goodClaims(),
                                goodToken().split("[.]", -1)[2])),
                Map.entry("nested without end", bearer(part("{\"a\":".repeat(500)), part("{}"), part("x"))),
                Map.entry("encrypted", "Bearer " + encrypted())));
    }

    static Stream<Arguments> signatures() throws JOSEException {
        var parts = goodToken().split("[.]", -1);
        var publicKey = GOOD.toRSAPublicKey().getEncoded();
        var elliptic = new ECKeyGenerator(Curve.P_256).keyID("good").generate();
        return kinds(Map.ofEntries(
                Map.entry("another's key under a known name", bearer(token().signedBy(OWN))),
                Map.entry("an unknown key", bearer(token().signedBy(KeyServer.key("unknown")))),
                Map.entry("no key named", bearer(token().signed(new RSASSASigner(GOOD)))),
                Map.entry("a key that is not endorsed", bearer(token().signedBy(UNENDORSED))),
                Map.entry("a key of another channel", bearer(token().signedBy(WEB_CHAT))),
                Map.entry(
                        "the public key as a secret",
                        bearer(token().algorithm(JWSAlgorithm.HS256).signedBy("good", new MACSigner(publicKey)))),
                Map.entry(
                        "an elliptic key",
                        bearer(token().algorithm(JWSAlgorithm.ES256).signedBy("good", new ECDSASigner(elliptic)))),
                Map.entry(
                        "a longer hash",
                        bearer(token().algorithm(JWSAlgorithm.RS512).signedBy(GOOD))),
                Map.entry(
                        "another padding",
                        bearer(token().algorithm(JWSAlgorithm.PS256).signedBy(GOOD))),
                Map.entry(
                        "its own key in the header",
                        bearer(token().header(header -> header.jwk(OWN.toPublicJWK()))
                                .signedBy(OWN))),
                Map.entry(
                        "its own key server in the header",
                        bearer(token().header(header -> header.jwkURL(KEYS.configuration()))
                                .signedBy(OWN))),
                Map.entry(
                        "its own certificate in the header",
                        bearer(token().header(header -> header.x509CertChain(List.of(Base64.encode("certificate"))))
                                .signedBy(OWN))),
                Map.entry(
                        "another kind of object",
                        bearer(token().header(header -> header.type(new JOSEObjectType("dpop+jwt")))
                                .signedBy(GOOD))),
                Map.entry("other claims than were signed", bearer(parts[0], otherClaims(), parts[2])),
                Map.entry("no signature", bearer(parts[0], parts[1], "")),
                Map.entry("half a signature", bearer(parts[0], parts[1], parts[2].substring(100))),
                Map.entry(
                        "the signature of another token",
                        bearer(
                                parts[0],
                                parts[1],
                                token().claims(it -> it.jwtID("other"))
                                        .signedBy(GOOD)
                                        .split("[.]", -1)[2]))));
    }

    static Stream<Arguments> claims() {
        var now = Instant.now();
        return kinds(Map.ofEntries(
                Map.entry("an expired token", claiming(it -> it.expirationTime(Date.from(now.minusSeconds(360))))),
                Map.entry(
                        "a token from before time",
                        claiming(it -> it.expirationTime(Date.from(Instant.EPOCH.minusSeconds(1))))),
                Map.entry("a token that never expires", claiming(it -> it.expirationTime(null))),
                Map.entry("an end that is a text", claiming(it -> it.claim("exp", "tomorrow"))),
                Map.entry(
                        "a token that is not good yet",
                        claiming(it -> it.notBeforeTime(Date.from(now.plusSeconds(360))))),
                Map.entry("another issuer", claiming(it -> it.issuer("https://evil.example"))),
                Map.entry("an issuer with a slash more", claiming(it -> it.issuer(ChannelToken.ISSUER + "/"))),
                Map.entry("the government's issuer", claiming(it -> it.issuer("https://api.botframework.us"))),
                Map.entry(
                        "the emulator's issuer",
                        claiming(it -> it.issuer("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"))),
                Map.entry(
                        "the emulator's newer issuer",
                        claiming(it -> it.issuer(
                                "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0"))),
                Map.entry(
                        "the tenant's own issuer",
                        claiming(it -> it.issuer("https://login.microsoftonline.com/" + TENANT + "/v2.0"))),
                Map.entry("no issuer", claiming(it -> it.issuer(null))),
                Map.entry("an issuer that is a list", claiming(it -> it.claim("iss", List.of(ChannelToken.ISSUER)))),
                Map.entry("another bot's audience", claiming(it -> it.audience("another-bot"))),
                Map.entry("no audience", claiming(it -> it.audience((String) null))),
                Map.entry("an empty audience", claiming(it -> it.audience(""))),
                Map.entry("others' audience", claiming(it -> it.audience(List.of("one", "other")))),
                Map.entry(
                        "the audience in appid only",
                        claiming(it -> it.audience("another-bot").claim("appid", APP))),
                Map.entry("no service URL", claiming(it -> it.claim("serviceurl", null))),
                Map.entry("another service URL", claiming(it -> it.claim("serviceurl", CONNECTOR + "other/"))),
                Map.entry("several service URLs", claiming(it -> it.claim("serviceurl", List.of(CONNECTOR))))));
    }

    static Stream<Arguments> activities() {
        return Stream.concat(
                Stream.of(
                        with("no channel", activity -> activity.remove("channelId")),
                        with("a channel that is null", activity -> activity.putNull("channelId")),
                        with("an empty channel", activity -> activity.put("channelId", "")),
                        with("the emulator's channel", activity -> activity.put("channelId", "emulator")),
                        with("the web's channel", activity -> activity.put("channelId", "webchat")),
                        with("no service URL of its own", activity -> activity.remove("serviceUrl")),
                        with("a service URL that is null", activity -> activity.putNull("serviceUrl")),
                        with("a stranger's tenant", activity -> tenants(activity, "other", "other")),
                        with("a stranger's tenant in the conversation", activity -> tenants(activity, TENANT, "other")),
                        with("a stranger's tenant in the channel data", activity -> tenants(activity, "other", TENANT)),
                        with("no tenant", activity -> tenants(activity, "", "")),
                        with("a tenant that is an object", activity -> {
                            tenants(activity, "", "");
                            activity.putObject("channelData")
                                    .putObject("tenant")
                                    .putObject("id");
                        }),
                        with(
                                "no channel data and no conversation",
                                activity -> activity.without(List.of("channelData", "conversation"))),
                        with("a list of channel data", activity -> {
                            tenants(activity, "", "");
                            activity.putArray("channelData").add(TENANT);
                        }),
                        with("an incomplete activity of a stranger", activity -> {
                            tenants(activity, "other", "other");
                            activity.remove("from");
                        })),
                Stream.of(
                                "https://evil.example/",
                                "https://smba.trafficmanager.net.evil.example/amer/",
                                "https://evil-smba.trafficmanager.net/amer/",
                                "https://smba.trafficmanager.net@evil.example/",
                                "https://evil@smba.trafficmanager.net/amer/",
                                "https://smba.trafficmanager.net:8443/amer/",
                                "http://smba.trafficmanager.net/amer/",
                                "https://smba.trafficmanager.net/amer/?to=evil",
                                "https://smba.trafficmanager.net/amer/#evil",
                                "https://smba.infra.gov.teams.microsoft.us/teams/",
                                "http://127.0.0.1:1/",
                                "http://localhost/",
                                "http://169.254.169.254/metadata/",
                                "file:///etc/passwd",
                                "//smba.trafficmanager.net/amer/",
                                "smba.trafficmanager.net",
                                "https://smba.trafficmanager.net/ /",
                                "")
                        .map(url -> Arguments.of(
                                "a connector at " + url,
                                "Bearer " + new ChannelToken(APP, url).signedBy(GOOD),
                                activity().put("serviceUrl", url))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void teamsGetsInWith(String what, String authorization, ObjectNode activity)
            throws IOException, InterruptedException {
        var before = entered.times();
        var answer = post(authorization, activity);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Entered");
        assertThat(entered.times()).isEqualTo(before + 1);
    }

    static Stream<Arguments> good() {
        var now = Instant.now();
        var capitals = CONNECTOR.replace("/amer/", "/AMER/");
        return Stream.concat(
                kinds(Map.ofEntries(
                        Map.entry("a token as they are", bearer(goodToken())),
                        Map.entry("several audiences", claiming(it -> it.audience(List.of("other", APP)))),
                        Map.entry(
                                "claims of the first version",
                                claiming(it -> it.claim("ver", "1.0")
                                        .claim("appid", APP)
                                        .claim("tid", TENANT))),
                        Map.entry(
                                "claims of the second version",
                                claiming(it ->
                                        it.claim("ver", "2.0").claim("azp", APP).claim("tid", TENANT))),
                        Map.entry(
                                "no type of token",
                                bearer(token().header(header -> header.type(null))
                                        .signedBy(GOOD))),
                        Map.entry("no start", claiming(it -> it.notBeforeTime(null))),
                        Map.entry(
                                "a clock that is late",
                                claiming(it -> it.expirationTime(Date.from(now.minusSeconds(240))))),
                        Map.entry(
                                "a clock that is early",
                                claiming(it -> it.notBeforeTime(Date.from(now.plusSeconds(240))))))),
                Stream.of(
                        Arguments.of(
                                "a service URL in other letters",
                                "Bearer " + new ChannelToken(APP, capitals).signedBy(GOOD),
                                activity()),
                        with("a tenant in the conversation only", activity -> activity.remove("channelData")),
                        with("a tenant in the channel data only", activity -> tenants(activity, TENANT, "")),
                        with("an unknown field", activity -> activity.put("isNew", true))));
    }

    @Test
    void doesNotReadTheBodyOfAStranger() throws IOException, InterruptedException {
        var request = request("").POST(BodyPublishers.ofString("{ no JSON")).build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesMoreThan256KilobytesOfTeamsToo() throws IOException, InterruptedException {
        var request = request("Bearer " + goodToken())
                .POST(BodyPublishers.ofByteArray(new byte[256 * 1024 + 1]))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @Test
    void takesNothingButPosts() throws IOException, InterruptedException {
        for (var method : List.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            var request = request("Bearer " + goodToken())
                    .method(method, BodyPublishers.ofString(activity().toString()))
                    .build();
            assertThat(HTTP.send(request, BodyHandlers.ofString()).body())
                    .as(method)
                    .doesNotContain("Entered");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beginnings")
    void waitsForNobodyWhoDoesNotGoOn(String what, String beginning, CapturedOutput log) throws IOException {
        var port = laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(socket);
                socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
                socket.setSoTimeout((int) WAITED_FOR.multipliedBy(20).toMillis());
            }
            assertThat(postUninterrupted(bearer(goodToken()), activity()).statusCode())
                    .as("somebody else, meanwhile")
                    .isEqualTo(200);
            for (var socket : slow) {
                // Whatever is answered, it comes to an end.
                assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThan(1_000);
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        assertThat(log.getAll()).doesNotContain("\tat ", " ERROR ");
    }

    static Stream<Arguments> beginnings() {
        var post = "POST /api/messages HTTP/1.1\r\nHost: laurel\r\n";
        var length = "Content-Length: 5000\r\n";
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("half a header", post + "Authoriz"),
                Arguments.of("a stranger's header without a body", post + length + "\r\n"),
                Arguments.of(
                        "Teams' own header with a part of a body",
                        post + length + "Authorization: " + bearer(goodToken()) + "\r\n\r\n{"),
                Arguments.of(
                        "Teams' own header with a piece of a body",
                        post + "Transfer-Encoding: chunked\r\nAuthorization: " + bearer(goodToken())
                                + "\r\n\r\n1\r\n{\r\n"));
    }

    private static HttpResponse<String> postUninterrupted(String authorization, ObjectNode activity)
            throws IOException {
        try {
            return post(authorization, activity);
        } catch (InterruptedException stopped) {
            throw new AssertionError("Stopped", stopped);
        }
    }

    private static Stream<Arguments> kinds(Map<String, String> authorizations) {
        return authorizations.entrySet().stream().map(kind -> Arguments.of(kind.getKey(), kind.getValue(), activity()));
    }

    private static Arguments with(String what, Consumer<ObjectNode> change) {
        var activity = activity();
        change.accept(activity);
        return Arguments.of(what, bearer(goodToken()), activity);
    }

    private static void tenants(ObjectNode activity, String data, String conversation) {
        activity.putObject("channelData").putObject("tenant").put("id", data);
        ((ObjectNode) activity.get("conversation")).put("tenantId", conversation);
    }

    private static ObjectNode activity() {
        var activity = JsonNodeFactory.instance.objectNode();
        activity.put("type", "invoke").put("name", "adaptiveCard/action").put("id", "in-" + IDS.incrementAndGet());
        activity.put("serviceUrl", CONNECTOR).put("channelId", "msteams");
        activity.putObject("from").put("id", "29:grace").put("aadObjectId", "grace");
        activity.putObject("conversation")
                .put("id", "a:grace")
                .put("conversationType", "personal")
                .put("tenantId", TENANT);
        activity.putObject("recipient").put("id", "28:laurel");
        activity.putObject("channelData").putObject("tenant").put("id", TENANT);
        activity.putObject("value")
                .putObject("action")
                .put("verb", "door.enter")
                .putObject("data");
        return activity;
    }

    private static HttpResponse<String> post(String authorization, ObjectNode activity)
            throws IOException, InterruptedException {
        var request = request(authorization)
                .POST(BodyPublishers.ofString(activity.toString()))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String authorization) {
        var port = laurel.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static ChannelToken token() {
        return new ChannelToken(APP, CONNECTOR);
    }

    private static String goodToken() {
        return token().signedBy(GOOD);
    }

    private static String goodClaims() {
        return part(token().claims().toString());
    }

    private static String otherClaims() {
        return part(token().claims(it -> it.subject("somebody")).claims().toString());
    }

    private static String claiming(Consumer<JWTClaimsSet.Builder> change) {
        return bearer(token().claims(change).signedBy(GOOD));
    }

    private static String bearer(String... parts) {
        return "Bearer " + String.join(".", parts);
    }

    private static String part(String json) {
        return Base64URL.encode(json).toString();
    }

    private static String encrypted() {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM).keyID("good");
            var token = new EncryptedJWT(header.build(), token().claims());
            token.encrypt(new RSAEncrypter(GOOD));
            return token.serialize();
        } catch (JOSEException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** Counts who got in. */
    static final class Entered implements Chatting {

        private final AtomicInteger times = new AtomicInteger();

        @Override
        public void addTo(Routes routes) {
            routes.room("chat").action("door.enter", Routes.Nothing.class, (turn, none) -> {
                times.incrementAndGet();
                return Reply.replace(AnswerCard.of("Entered"));
            });
        }

        int times() {
            return times.get();
        }
    }
}
