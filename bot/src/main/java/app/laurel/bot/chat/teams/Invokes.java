package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Takes each kind of invoke to whoever answers it. */
final class Invokes {

    private final Conversing conversing;
    private final Windows windows;
    private final Searches searches;

    Invokes(Conversing conversing, Windows windows, Searches searches) {
        this.conversing = conversing;
        this.windows = windows;
        this.searches = searches;
    }

    /** The answer, which may be nothing at all; empty if nobody answers to this kind. */
    Optional<JsonNode> answer(Incoming incoming) {
        return switch (incoming.activity().text("name")) {
            case "adaptiveCard/action" -> Optional.of(press(incoming));
            case "composeExtension/fetchTask" -> Optional.of(windows.open(incoming));
            case "composeExtension/submitAction", "task/fetch", "task/submit" -> Optional.of(windows.press(incoming));
            case "composeExtension/query" -> Optional.of(searches.query(incoming));
            case "application/search" -> Optional.of(searches.choices(incoming));
            default -> Optional.empty();
        };
    }

    /** Goes on with what was acknowledged before Laurel stopped; its answer comes as a message. */
    void resume(Incoming incoming) {
        switch (incoming.activity().text("name")) {
            case "adaptiveCard/action" -> {
                var action = incoming.value().path("action");
                conversing.resume(incoming, action.path("verb").asText(""), action.path("data"));
            }
            case "composeExtension/fetchTask" -> windows.resumeOpening(incoming);
            case "composeExtension/submitAction", "task/fetch", "task/submit" -> windows.resumePress(incoming);
            default -> {
                // Nobody waits for the others once they are late.
            }
        }
    }

    private JsonNode press(Incoming incoming) {
        var action = incoming.value().path("action");
        var verb = action.path("verb").asText("");
        return verb.isEmpty()
                ? InvokeAnswer.error(400, "The press names no verb.")
                : conversing.press(incoming, verb, action.path("data"));
    }
}
