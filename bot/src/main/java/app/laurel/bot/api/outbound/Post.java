package app.laurel.bot.api.outbound;

import app.laurel.bot.api.outbound.OutboundSettings.Subscriber;
import app.laurel.bot.neighbour.RetryAfter;
import app.laurel.bot.neighbour.TimelyBody;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.function.SingletonSupplier;

/** Brings events to a subscriber, signed as the CRM signs its own, and only to the address that was configured. */
final class Post {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final long MOST_BYTES = 64 * 1024;

    private final Duration patience;
    private final InstantSource clock;
    private final Supplier<HttpClient> http;

    Post(Duration patience, InstantSource clock) {
        this.patience = patience;
        this.clock = clock;
        this.http = SingletonSupplier.of(() -> HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
    }

    Delivery send(Subscriber to, Notice notice) {
        var body = notice.body().getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(to.url())
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("X-Laurel-Event", notice.id())
                .header("X-Laurel-Signature", signature(to.secret(), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return delivery(http.get().send(request, TimelyBody.within(patience, MOST_BYTES)));
        } catch (IOException unanswered) {
            return new Delivery.NotTaken(unanswered.getClass().getSimpleName(), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.NotTaken("Interrupted", Optional.empty());
        }
    }

    private static Delivery delivery(HttpResponse<?> answer) {
        if (answer.statusCode() / 100 == 2) {
            return new Delivery.Taken();
        }
        return new Delivery.NotTaken(
                Integer.toString(answer.statusCode()), RetryAfter.of(answer.headers()::firstValue, LONGEST_PAUSE));
    }

    private String signature(String secret, byte[] body) {
        var time = Long.toString(clock.instant().getEpochSecond());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has HmacSHA256", e);
        }
    }
}
