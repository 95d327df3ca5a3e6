package app.laurel.bot.payout.rail;

import app.laurel.bot.payout.payment.Learning;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where rails bring their news: 202 once it is taken in, however often it comes. */
@RestController
final class RailController {

    private static final int MOST_BYTES = 256 * 1024;

    private final RailSignatures signatures;
    private final Learning learning;
    private final InstantSource clock;

    RailController(RailSignatures signatures, Learning learning, InstantSource clock) {
        this.signatures = signatures;
        this.learning = learning;
        this.clock = clock;
    }

    @PostMapping("/api/rails/{rail}/events")
    ResponseEntity<ProblemDetail> receive(@PathVariable String rail, HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is larger than 256 KB.");
        }
        var signature = Optional.ofNullable(request.getHeader("X-Laurel-Signature"));
        if (signature.filter(header -> signatures.admit(rail, header, body)).isEmpty()) {
            return problem(
                    HttpStatus.UNAUTHORIZED,
                    "invalid-signature",
                    "X-Laurel-Signature is missing, wrong, or older than 5 minutes.");
        }
        return RailEvent.read(body, clock.instant())
                .map(event -> take(rail, event))
                .orElseGet(() -> problem(
                        HttpStatus.BAD_REQUEST,
                        "invalid-event",
                        "An event has a key, a state (ACCEPTED, PAID, FAILED, RETURNED) and perhaps a reason."));
    }

    private ResponseEntity<ProblemDetail> take(String rail, RailEvent event) {
        return learning.hear(rail, event.key(), event.news())
                ? ResponseEntity.accepted().build()
                : problem(HttpStatus.NOT_FOUND, "unknown-payout", "This rail has no payout with this key.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:laurel:problem:" + type));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
