package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request of Teams', each with its type, which is fixed. */
enum Problem {
    NOT_POSTED(HttpStatus.METHOD_NOT_ALLOWED, "not-posted", "Activities are brought by POST."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is larger than 256 KB."),
    MALFORMED(HttpStatus.BAD_REQUEST, "malformed-json", "The body is no activity in JSON."),
    INCOMPLETE(
            HttpStatus.BAD_REQUEST,
            "incomplete-activity",
            "The activity names no type, no sender, no conversation or no service URL."),
    UNSIGNED(HttpStatus.UNAUTHORIZED, "invalid-token", "The token is missing, or is not for this bot."),
    NOT_IMPLEMENTED(HttpStatus.NOT_IMPLEMENTED, "unknown-invoke", "Nobody answers to this kind of invoke.");

    private final HttpStatus status;
    private final String type;
    private final String detail;

    Problem(HttpStatus status, String type, String detail) {
        this.status = status;
        this.type = type;
        this.detail = detail;
    }

    HttpAnswer answer() {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("type", "urn:laurel:problem:" + type)
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail);
        return HttpAnswer.problem(status.value(), body);
    }
}
