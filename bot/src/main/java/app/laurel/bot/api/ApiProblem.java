package app.laurel.bot.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What can be wrong with a request, each with its type, which is fixed. */
enum ApiProblem {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "invalid-token", "A valid bearer token for Laurel is needed."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "insufficient-scope", "The token lacks a scope for this."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "There is nothing by this id."),
    NOWHERE(HttpStatus.NOT_FOUND, "no-such-path", "Nothing is asked like this; /v3/api-docs says what can be."),
    INVALID(HttpStatus.BAD_REQUEST, "invalid-request", "The request can't be read as it is."),
    INVALID_FIELD(HttpStatus.BAD_REQUEST, "invalid-field", "A field is missing or can't be read."),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "invalid-cursor", "The cursor is none that Laurel gave."),
    NO_CONSENT(HttpStatus.UNPROCESSABLE_CONTENT, "no-consent", "The person introduced has to agree first."),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "referral-refused", "The referral can't be made."),
    OTHER_BODY(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "idempotency-key-reused",
            "The Idempotency-Key was used for another request."),
    NO_KEY(HttpStatus.BAD_REQUEST, "idempotency-key-missing", "The header Idempotency-Key is needed."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is too large."),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "This client asks too often."),
    NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This can't be done here."),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "fault", "Something failed. The same request may be sent again.");

    private final HttpStatus status;
    private final String type;
    private final String usual;

    ApiProblem(HttpStatus status, String type, String usual) {
        this.status = status;
        this.type = type;
        this.usual = usual;
    }

    HttpStatus status() {
        return status;
    }

    /** RFC 9457. */
    ProblemDetail detail() {
        return detail(usual);
    }

    ProblemDetail detail(String text) {
        var detail = ProblemDetail.forStatusAndDetail(status, text);
        detail.setType(URI.create("urn:laurel:problem:" + type));
        return detail;
    }

    Refusal refusal() {
        return new Refusal(this, usual, "");
    }

    Refusal refusal(String text) {
        return new Refusal(this, text, "");
    }

    /** @param rule what is wrong with the field, as in {@code is missing} */
    Refusal of(String field, String rule) {
        return new Refusal(this, field + " " + rule + ".", field);
    }

    /** A request that is answered with a problem. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ApiProblem problem;
        private final String field;

        private Refusal(ApiProblem problem, String text, String field) {
            super(text, null, false, false);
            this.problem = problem;
            this.field = field;
        }

        ApiProblem problem() {
            return problem;
        }

        ProblemDetail detail() {
            var detail = problem.detail(String.valueOf(getMessage()));
            if (!field.isEmpty()) {
                detail.setProperty("field", field);
            }
            return detail;
        }
    }
}
