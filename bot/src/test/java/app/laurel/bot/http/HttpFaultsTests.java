package app.laurel.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        classes = HttpFaultsTests.Wire.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
class HttpFaultsTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET,  /counted?number=1, application/json, application/json, 405, method-not-allowed",
        "POST, /counted?number=1, text/plain,       application/json, 415, unsupported-media-type",
        "POST, /counted?number=1, application/json, text/html,        406, not-acceptable",
        "POST, /counted?number=x, application/json, application/json, 400, invalid-request",
        "POST, /counted,          application/json, application/json, 400, invalid-request",
        "GET,  /api/nothing,      application/json, text/html,        404, no-such-path",
        "GET,  /error,            application/json, text/html,        404, no-such-path",
        "POST, /counted?number=0, application/json, application/json, 500, fault",
        "GET,  /a%2Fb,            application/json, text/html,        400, invalid-request",
        "GET,  /a%00b,            application/json, application/json, 400, invalid-request"
    })
    void answersWithAProblemOfAFixedType(
            String method, String path, String brings, String accepts, int status, String type) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString("1"))
                .header("Content-Type", brings)
                .header("Accept", accepts)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(answer.body())
                    .contains("\"urn:laurel:problem:" + type + "\"")
                    .doesNotContain("Exception", "\tat ", "nobody may read");
        }
    }

    @Configuration
    @EnableAutoConfiguration
    @Import({HttpFaults.class, LastAnswerController.class, ProblemsOfTomcat.class, Counting.class})
    static class Wire {}

    /** Somebody who wants JSON, and a number. */
    @RestController
    static class Counting {
        @PostMapping(path = "/counted", consumes = "application/json", produces = "application/json")
        int count(@RequestParam int number) {
            if (number == 0) {
                throw new IllegalStateException("A number that nobody may read about");
            }
            return number;
        }
    }
}
