package app.laurel.bot.chat.teams;

import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Teams brings what people say and press. */
@RestController
final class MessagesController {

    private static final int MOST_BYTES = 256 * 1024;

    private final Door door;
    private final Conversing conversing;
    private final Invokes invokes;

    MessagesController(Door door, Conversing conversing, Invokes invokes) {
        this.door = door;
        this.conversing = conversing;
        this.invokes = invokes;
    }

    @PostMapping("/api/messages")
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
        var pass = door.open(Incoming.text(request.getHeader("Authorization")));
        if (pass.isEmpty()) {
            return Problem.UNSIGNED.answer();
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Problem.TOO_LARGE.answer();
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return Problem.TOO_LARGE.answer();
        }
        var activity = Activities.read(body);
        if (activity.isEmpty()) {
            return Problem.MALFORMED.answer();
        }
        if (!pass.get().covers(activity.get())) {
            return Problem.UNSIGNED.answer();
        }
        return Incoming.of(activity.get(), body)
                .map(this::answer)
                .orElseGet(() -> isOfInterest(activity.get()) ? Problem.INCOMPLETE.answer() : accepted());
    }

    /** What must not go unanswered; all else may come as incomplete as it likes. */
    private static boolean isOfInterest(Activity activity) {
        return List.of("message", "invoke", "").contains(Incoming.text(activity.getType()));
    }

    private ResponseEntity<byte[]> answer(Incoming incoming) {
        switch (Incoming.text(incoming.activity().getType())) {
            case "message" -> conversing.message(incoming);
            case "invoke" -> {
                return invoke(incoming);
            }
            case "conversationUpdate" -> {
                if (addsLaurel(incoming)) {
                    conversing.added(incoming);
                }
            }
            case "installationUpdate" -> {
                if (Incoming.text(incoming.activity().getAction()).startsWith("add")) {
                    conversing.added(incoming);
                }
            }
            case "" -> {
                return Problem.INCOMPLETE.answer();
            }
            default -> {
                // Edits, deletions, reactions and typing change nothing.
            }
        }
        return accepted();
    }

    private static boolean addsLaurel(Incoming incoming) {
        var added = incoming.activity().getMembersAdded();
        return added != null
                && added.stream()
                        .anyMatch(member ->
                                member != null && Incoming.text(member.getId()).equals(incoming.bot()));
    }

    private ResponseEntity<byte[]> invoke(Incoming incoming) {
        return invokes.answer(incoming)
                .map(answer -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answer.isMissingNode() ? new byte[0] : Activities.write(answer)))
                .orElseGet(Problem.NOT_IMPLEMENTED::answer);
    }

    private static ResponseEntity<byte[]> accepted() {
        return ResponseEntity.accepted().build();
    }
}
