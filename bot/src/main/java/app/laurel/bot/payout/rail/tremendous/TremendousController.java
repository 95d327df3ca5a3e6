package app.laurel.bot.payout.rail.tremendous;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Tremendous brings its news: 200 once it is taken in, 503 if it has to come again. */
@RestController
@ConditionalOnProperty("laurel.rails.tremendous.api-key")
final class TremendousController {

    private static final int MOST_BYTES = 256 * 1024;

    private final TremendousSignature signature;
    private final TremendousNews news;

    TremendousController(TremendousSettings settings, TremendousNews news) {
        this.signature = new TremendousSignature(settings.webhookKey());
        this.news = news;
    }

    @PostMapping("/api/rails/tremendous/webhooks")
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return status(HttpStatus.CONTENT_TOO_LARGE);
        }
        var signed = Optional.ofNullable(request.getHeader(TremendousSignature.HEADER))
                .filter(header -> signature.admits(header, body));
        return status(signed.isPresent() ? answer(news.take(body)) : HttpStatus.UNAUTHORIZED);
    }

    private static HttpStatus answer(TremendousNews.Taken taken) {
        return switch (taken) {
            case DONE, NOT_OURS -> HttpStatus.OK;
            case LATER -> HttpStatus.SERVICE_UNAVAILABLE;
            case MALFORMED -> HttpStatus.BAD_REQUEST;
        };
    }

    private static ResponseEntity<Void> status(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
