package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a request of Teams' is answered with. */
final class HttpAnswer {

    private static final String JSON = "application/json";
    private static final byte[] NOTHING = {};

    private final int status;
    private final String type;
    private final byte[] body;

    private HttpAnswer(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    static HttpAnswer accepted() {
        return new HttpAnswer(202, JSON, NOTHING);
    }

    /** The answer to an invoke, which may be nothing at all. */
    static HttpAnswer of(JsonNode answer) {
        return new HttpAnswer(200, JSON, answer.isMissingNode() ? NOTHING : Activities.write(answer));
    }

    static HttpAnswer problem(int status, JsonNode problem) {
        return new HttpAnswer(status, "application/problem+json", Activities.write(problem));
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentLength(body.length);
        if (body.length > 0) {
            response.setContentType(type);
            response.getOutputStream().write(body);
        }
    }
}
