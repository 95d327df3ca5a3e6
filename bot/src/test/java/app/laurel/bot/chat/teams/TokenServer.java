package app.laurel.bot.chat.teams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Entra's token endpoint over TLS, and the one that Azure puts beside a machine, here on this machine. */
final class TokenServer implements AutoCloseable {

    static final String PASSWORD = "only for a test";

    private final Path store;
    private final SSLContext tls;
    private final HttpsServer entra;
    private final HttpServer machine;
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final Queue<Integer> troubles = new ConcurrentLinkedQueue<>();
    private volatile int lifetime = 3600;

    TokenServer(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        store = folder.resolve("bot.pfx");
        makeCertificate();
        tls = tls();
        entra = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        entra.setHttpsConfigurator(new HttpsConfigurator(tls));
        machine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        for (var server : List.of(entra, machine)) {
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        }
    }

    private void makeCertificate() throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var options = "-genkeypair -alias bot -keyalg RSA -keysize 2048 -dname CN=127.0.0.1 -ext san=ip:127.0.0.1"
                + " -validity 2 -storetype PKCS12 -keystore";
        var command = new java.util.ArrayList<>(List.of(keytool));
        command.addAll(Arrays.asList(options.split(" ", -1)));
        command.addAll(List.of(store.toString(), "-storepass", PASSWORD));
        var made = new ProcessBuilder(command).redirectErrorStream(true).start();
        made.getInputStream().readAllBytes();
        if (made.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
    }

    private KeyStore keys() throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        return keys;
    }

    private SSLContext tls() throws IOException, GeneralSecurityException {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys(), PASSWORD.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("bot", keys().getCertificate("bot"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** The certificate and its key, with a password. */
    Path pfx() {
        return store;
    }

    /** The same without one. */
    Path pem() throws IOException, GeneralSecurityException {
        var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        var key = keys().getKey("bot", PASSWORD.toCharArray()).getEncoded();
        var certificate = keys().getCertificate("bot").getEncoded();
        var text = "-----BEGIN PRIVATE KEY-----\n" + encoder.encodeToString(key) + "\n-----END PRIVATE KEY-----\n"
                + "-----BEGIN CERTIFICATE-----\n" + encoder.encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(store.resolveSibling("bot.pem"), text);
    }

    URI authority() {
        return URI.create("https://127.0.0.1:" + entra.getAddress().getPort() + "/");
    }

    /** Trusts this server's certificate. */
    HttpClient.Builder client() {
        return HttpClient.newBuilder().sslContext(tls);
    }

    /** Takes this server for the one beside the machine. */
    HttpClient.Builder clientOnTheMachine() {
        return HttpClient.newBuilder().proxy(ProxySelector.of(machine.getAddress()));
    }

    void givesTokensFor(int seconds) {
        lifetime = seconds;
    }

    /** The next answers have these statuses and no token. */
    void isInTrouble(Integer... statuses) {
        troubles.addAll(List.of(statuses));
    }

    /** What came with each request, in their order. */
    List<Map<String, String>> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var query = exchange.getRequestURI().getRawQuery();
            asked.add(fields(form.isEmpty() && query != null ? query : form));
            var trouble = troubles.poll();
            var expires = lifetime;
            var body = trouble == null
                    ? "{\"token_type\":\"Bearer\",\"expires_in\":\"%d\",\"expires_on\":\"%d\",\"access_token\":\"token-%d\"}"
                            .formatted(
                                    expires,
                                    java.time.InstantSource.system().instant().getEpochSecond() + expires,
                                    asked.size())
                    : "{\"error\":\"temporarily_unavailable\",\"error_description\":\"AADSTS90000: for the test\"}";
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (trouble != null) {
                exchange.getResponseHeaders().set("Retry-After", "1");
            }
            exchange.sendResponseHeaders(trouble == null ? 200 : trouble, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&", -1))
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0],
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8),
                        (one, other) -> other));
    }

    @Override
    public void close() {
        entra.stop(0);
        machine.stop(0);
    }
}
