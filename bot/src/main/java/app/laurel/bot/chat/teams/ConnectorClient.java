package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Requests over kept connections, each on the thread that waits for its answer; it follows nobody and asks once. */
final class ConnectorClient implements AutoCloseable {

    private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_BYTES = 512 * 1024;

    private final CloseableHttpClient http;
    private final Duration patience;

    /**
     * A client with its own connections.
     *
     * @param patience how long an answer may take, from asking to its last byte
     */
    ConnectorClient(Duration patience) {
        this.patience = patience;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(TO_CONNECT)
                        .setSocketTimeout(Timeout.of(patience))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setConnPoolPolicy(PoolReusePolicy.LIFO)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .build();
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(patience))
                        .setResponseTimeout(Timeout.of(patience))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setRoutePlanner(new SystemDefaultRoutePlanner(ProxySelector.getDefault()))
                .setUserAgent("Laurel")
                .evictIdleConnections(IDLE)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    /**
     * Sends JSON.
     *
     * @throws NotSent if it has not left this machine
     * @throws IOException if nobody knows what has become of it
     */
    Answered send(String method, URI uri, byte[] json, Optional<String> bearer) throws IOException {
        var request = new HttpUriRequestBase(method, uri);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        return answer(request, bearer, patience);
    }

    /**
     * Asks for JSON.
     *
     * @param patience how long the answer may take
     * @throws IOException if there is none
     */
    Answered ask(URI uri, Optional<String> bearer, Duration patience) throws IOException {
        return answer(new HttpGet(uri), bearer, patience);
    }

    private Answered answer(HttpUriRequestBase request, Optional<String> bearer, Duration patience) throws IOException {
        bearer.ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
        // The client's own times count from byte to byte, and an answer could trickle in for ever.
        var tooLate = ForkJoinPool.commonPool().schedule(request::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, ConnectorClient::read);
        } catch (ConnectException
                | ConnectTimeoutException
                | ConnectionRequestTimeoutException
                | UnknownHostException notThere) {
            throw new NotSent(notThere);
        } finally {
            tooLate.cancel(false);
        }
    }

    private static Answered read(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        var body = entity == null ? new byte[0] : entity.getContent().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new IOException("The answer is longer than any that is known");
        }
        return new Answered(response, Activities.parse(body));
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** An answer; its body is missing if it is no JSON. */
    record Answered(ClassicHttpResponse head, JsonNode body) {

        int status() {
            return head.getCode();
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(head.getFirstHeader(name)).map(Header::getValue);
        }
    }

    /** Nobody was there to take it. */
    static final class NotSent extends IOException {

        NotSent(IOException cause) {
            super(cause);
        }
    }
}
