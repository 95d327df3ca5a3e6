package app.laurel.bot.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TimelyBodyTests {

    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer neighbour;

    @BeforeEach
    void start() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        neighbour.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, 5);
            exchange.getResponseBody().write("whole".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        neighbour.createContext("/trickle", exchange -> {
            // Promises more than it ever sends.
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        neighbour.createContext("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 2_000);
            exchange.getResponseBody().write(new byte[2_000]);
            exchange.close();
        });
        neighbour.start();
    }

    @AfterEach
    void stop() {
        neighbour.stop(0);
        http.close();
    }

    @Test
    void isReadWhole() throws IOException, InterruptedException {
        assertThat(read("/whole")).isEqualTo("whole".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isGivenUpWhenItTrickles() {
        assertThatThrownBy(() -> read("/trickle")).isInstanceOf(IOException.class);
    }

    @Test
    void isGivenUpWhenItIsHuge() {
        assertThatThrownBy(() -> read("/huge")).isInstanceOf(IOException.class);
    }

    private byte[] read(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + neighbour.getAddress().getPort() + path);
        return http.send(HttpRequest.newBuilder(uri).build(), TimelyBody.within(Duration.ofMillis(300), 1_000))
                .body();
    }
}
