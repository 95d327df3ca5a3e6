package app.laurel.bot.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What is answered to a request that no room of Laurel's has understood: RFC 9457, with a type that is fixed. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class HttpFaults extends ResponseEntityExceptionHandler {

    private static final Map<HttpStatus, String> TYPES = Map.of(
            HttpStatus.NOT_FOUND, "no-such-path",
            HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
            HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
            HttpStatus.CONTENT_TOO_LARGE, "body-too-large",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status).headers(headers).body(problem(status));
    }

    /** What is said about a status: a 4xx is the caller's to mend, anything else a fault of Laurel's. */
    static ProblemDetail problem(HttpStatusCode status) {
        var known = HttpStatus.valueOf(status.value());
        var problem = ProblemDetail.forStatus(known);
        problem.setType(URI.create("urn:laurel:problem:"
                + TYPES.getOrDefault(known, known.is4xxClientError() ? "invalid-request" : "fault")));
        problem.setTitle(known.getReasonPhrase());
        return problem;
    }
}
