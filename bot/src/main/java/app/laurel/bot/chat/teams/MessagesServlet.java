package app.laurel.bot.chat.teams;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Where Teams brings what people say and press; a plain servlet, as every turn passes here. */
final class MessagesServlet extends HttpServlet {

    private static final int MOST_BYTES = 256 * 1024;

    private final Door door;
    private final Conversing conversing;
    private final Invokes invokes;

    MessagesServlet(Door door, Conversing conversing, Invokes invokes) {
        this.door = door;
        this.conversing = conversing;
        this.invokes = invokes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            receive(request).writeTo(response);
        } else {
            response.setHeader("Allow", "POST");
            Problem.NOT_POSTED.answer().writeTo(response);
        }
    }

    private HttpAnswer receive(HttpServletRequest request) throws IOException {
        var pass = door.open(Objects.requireNonNullElse(request.getHeader("Authorization"), ""));
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
                .orElseGet(() -> isOfInterest(activity.get()) ? Problem.INCOMPLETE.answer() : HttpAnswer.accepted());
    }

    /** What must not go unanswered; all else may come as incomplete as it likes. */
    private static boolean isOfInterest(Activity activity) {
        return List.of("message", "invoke", "").contains(activity.type());
    }

    private HttpAnswer answer(Incoming incoming) {
        switch (incoming.activity().type()) {
            case "message" -> conversing.message(incoming);
            case "invoke" -> {
                return invoke(incoming);
            }
            case "conversationUpdate" -> {
                if (names(incoming, "membersAdded")) {
                    conversing.added(incoming);
                } else if (names(incoming, "membersRemoved")) {
                    conversing.removed(incoming);
                } else {
                    conversing.channels(incoming);
                }
            }
            case "installationUpdate" -> {
                var action = incoming.activity().text("action");
                if (action.startsWith("add")) {
                    conversing.added(incoming);
                } else if (action.startsWith("remove")) {
                    conversing.removed(incoming);
                }
            }
            case "" -> {
                return Problem.INCOMPLETE.answer();
            }
            default -> {
                // Edits, deletions, reactions and typing change nothing.
            }
        }
        return HttpAnswer.accepted();
    }

    /** Whether Laurel is among them. */
    private static boolean names(Incoming incoming, String members) {
        return incoming.activity()
                .part(members)
                .valueStream()
                .anyMatch(member -> Activity.text(member, "id").equals(incoming.bot()));
    }

    private HttpAnswer invoke(Incoming incoming) {
        return invokes.answer(incoming).map(HttpAnswer::of).orElseGet(Problem.NOT_IMPLEMENTED::answer);
    }
}
