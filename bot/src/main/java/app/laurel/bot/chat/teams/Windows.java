package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Quoted;
import app.laurel.bot.chat.Response;
import app.laurel.bot.chat.answering.Answering;
import app.laurel.bot.chat.answering.Welcome;
import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;

/** Opens windows, and leads from one card in them to the next. */
final class Windows {

    private static final String CANCEL = "chat.cancel";
    private static final int MOST_QUOTED = 1_500;

    private final Answering answering;
    private final Meeting meeting;
    private final Outbox outbox;
    private final Patience patience;

    Windows(Answering answering, Meeting meeting, Outbox outbox, Patience patience) {
        this.answering = answering;
        this.meeting = meeting;
        this.outbox = outbox;
        this.patience = patience;
    }

    /** A command of the compose box or of a message's menu was chosen. */
    JsonNode open(Incoming incoming) {
        return answer(incoming, opened(incoming));
    }

    /** A button was pressed: one that opens a window, or one in a window. */
    JsonNode press(Incoming incoming) {
        var pressed = pressed(incoming);
        return pressed.verb().equals(CANCEL) ? WindowAnswer.closed() : answer(incoming, pressed);
    }

    /** Opens for somebody, who was told that it takes longer, in their own chat. */
    void resumeOpening(Incoming incoming) {
        resume(incoming, opened(incoming));
    }

    /** Answers a press whose window is gone by now. */
    void resumePress(Incoming incoming) {
        resume(incoming, pressed(incoming));
    }

    private static Arrival.Opened opened(Incoming incoming) {
        var value = incoming.value();
        return new Arrival.Opened(value.path("commandId").asText(""), quoted(value.path("messagePayload")));
    }

    private static Arrival.Pressed pressed(Incoming incoming) {
        var data = incoming.value().path("data");
        return new Arrival.Pressed(data.path("verb").asText(""), data);
    }

    private JsonNode answer(Incoming incoming, Arrival.Input input) {
        return meeting.glimpse(incoming)
                .map(person -> answer(incoming, input, person))
                .orElseGet(() -> WindowAnswer.sentence(Welcome.toStranger(incoming.clientLanguage())));
    }

    private JsonNode answer(Incoming incoming, Arrival.Input input, Person person) {
        var arrival = arrival(incoming, input, person);
        return patience.wait(
                        Patience.FOR_A_WINDOW,
                        incoming,
                        () -> answering.answer(arrival),
                        late -> late.bring(response -> sendToOwnChat(incoming, person, response)))
                .map(answer -> answer(answer.response()))
                .orElseGet(() -> WindowAnswer.sentence(answering.stillWorking(person)));
    }

    private void resume(Incoming incoming, Arrival.Input input) {
        meeting.glimpse(incoming)
                .ifPresent(person -> answering
                        .answer(arrival(incoming, input, person))
                        .bring(response -> sendToOwnChat(incoming, person, response)));
    }

    private Arrival arrival(Incoming incoming, Arrival.Input input, Person person) {
        return meeting.arrival(
                incoming, person, new Place.Window(incoming.address().conversation()), input);
    }

    /** The window is gone by then. */
    private void sendToOwnChat(Incoming incoming, Person person, Response late) {
        switch (late) {
            case Response.Message(var card) -> outbox.later(person.id().value(), cause(incoming), card);
            case Response.Replacement(var card) -> outbox.later(person.id().value(), cause(incoming), card);
            case Response.Update(var card) -> outbox.later(person.id().value(), cause(incoming), card);
            case Response.Notice notice -> {
                // It said that the answer is in the person's own chat.
            }
        }
    }

    private static String cause(Incoming incoming) {
        return "answer:" + incoming.address().conversation() + ":" + incoming.id();
    }

    private static JsonNode answer(Response response) {
        return switch (response) {
            case Response.Message(var card) -> WindowAnswer.card(card);
            case Response.Replacement(var card) -> WindowAnswer.card(card);
            case Response.Update(var card) -> WindowAnswer.card(card);
            case Response.Notice(var text) -> WindowAnswer.sentence(text);
        };
    }

    private static Quoted quoted(JsonNode message) {
        var author = Optional.of(message.path("from").path("user").path("id").asText(""))
                .filter(PersonId::isValid)
                .map(PersonId::new);
        return new Quoted(text(message.path("body")), author);
    }

    private static String text(JsonNode body) {
        var content = body.path("content").asText("");
        var plain = body.path("contentType").asText("").equals("html")
                ? StringEscapeUtils.unescapeHtml4(Typed.TAG
                        .matcher(content.replaceAll("(?i)<br ?/?>|</p>", "\n"))
                        .replaceAll(""))
                : content;
        return shortened(plain.replace('\u00a0', ' ').strip());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_QUOTED)) + "…";
    }
}
