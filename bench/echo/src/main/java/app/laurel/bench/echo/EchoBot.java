package app.laurel.bench.echo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import com.microsoft.bot.integration.ClasspathPropertiesConfiguration;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A bare Bot Framework Java bot behind a controller of its own, as the SDK's does not run on Spring 6 and later. */
@SpringBootApplication
@RestController
public class EchoBot {
    private final Echo echo = new Echo();
    private final BotFrameworkHttpAdapter adapter = new BotFrameworkHttpAdapter(new ClasspathPropertiesConfiguration());
    private final JsonMapper json = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public static void main(String[] args) {
        SpringApplication.run(EchoBot.class, args);
    }

    @PostMapping("/api/messages")
    public CompletableFuture<ResponseEntity<byte[]>> hear(
            @RequestBody byte[] body, @RequestHeader(name = "Authorization", defaultValue = "") String token)
            throws IOException {
        return adapter.processIncomingActivity(token, json.readValue(body, Activity.class), echo)
                .thenApply(answer -> answer == null
                        ? ResponseEntity.accepted().build()
                        : ResponseEntity.status(answer.getStatus())
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(write(answer.getBody())));
    }

    private byte[] write(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
