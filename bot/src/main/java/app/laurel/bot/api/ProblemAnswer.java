package app.laurel.bot.api;

import app.laurel.bot.store.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.MediaType;

/** Writes a problem where no controller has been reached yet. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static void write(HttpServletResponse response, ApiProblem problem) throws IOException {
        write(response, problem, String.valueOf(problem.detail().getDetail()));
    }

    static void write(HttpServletResponse response, ApiProblem problem, String text) throws IOException {
        var detail = problem.detail(text);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", String.valueOf(detail.getType()));
        body.put("title", problem.status().getReasonPhrase());
        body.put("status", problem.status().value());
        body.put("detail", String.valueOf(detail.getDetail()));
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
