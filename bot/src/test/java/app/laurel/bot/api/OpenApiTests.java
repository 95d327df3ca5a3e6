package app.laurel.bot.api;

import app.laurel.bot.testing.Generated;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.swagger.v3.oas.models.OpenAPI;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The description of the API is what the controllers say, written down so that Laurel need not work it out. */
@SpringBootTest(
        classes = OpenApiTests.Described.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.path=/written",
            "springdoc.paths-to-match=/api/v1/**"
        })
@ActiveProfiles("demo")
class OpenApiTests {

    @LocalServerPort
    private int port;

    @Test
    void thePageSaysWhatTheControllersDo() throws Exception {
        var mapper = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/written"));
            var page = mapper.readValue(
                    http.send(request.build(), BodyHandlers.ofString()).body(), Map.class);
            var lines = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
            Generated.file("openapi.json").holds(mapper.writer(printer).writeValueAsString(page) + "\n");
        }
    }

    @Import(ApiWire.class)
    static class Described {

        @Bean
        OpenAPI page() {
            return OpenApiPage.page();
        }

        @Bean
        org.springdoc.core.customizers.OpenApiCustomizer problems() {
            return OpenApiPage::describe;
        }
    }
}
