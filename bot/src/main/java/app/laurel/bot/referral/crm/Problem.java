package app.laurel.bot.referral.crm;

import app.laurel.bot.store.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What can be wrong with an event of the CRM's, each with its type, which is fixed. */
enum Problem {
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"),
    UNSIGNED(HttpStatus.UNAUTHORIZED, "invalid-signature"),
    MALFORMED(HttpStatus.BAD_REQUEST, "malformed-json"),
    MISSING_FIELD(HttpStatus.BAD_REQUEST, "missing-field"),
    INVALID_FIELD(HttpStatus.BAD_REQUEST, "invalid-field"),
    UNKNOWN_TYPE(HttpStatus.BAD_REQUEST, "unknown-event-type"),
    UNKNOWN_CURRENCY(HttpStatus.BAD_REQUEST, "unknown-currency"),
    NEGATIVE_AMOUNT(HttpStatus.BAD_REQUEST, "negative-amount");

    private final HttpStatus status;
    private final String type;

    Problem(HttpStatus status, String type) {
        this.status = status;
        this.type = type;
    }

    /** RFC 9457, with the field in an extension member. */
    ResponseEntity<byte[]> answer(String field, String detail) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:laurel:problem:" + type);
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        if (!field.isEmpty()) {
            body.put("field", field);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
