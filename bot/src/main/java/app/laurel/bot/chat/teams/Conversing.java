package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Answering;
import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.chat.Outbox;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Response;
import app.laurel.bot.chat.Traffic;
import app.laurel.bot.chat.Welcome;
import app.laurel.bot.people.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes an activity to whoever answers it, and brings the answer to where it belongs. */
final class Conversing {

    private final Answering answering;
    private final Welcome welcome;
    private final Meeting meeting;
    private final Addresses addresses;
    private final Outbox outbox;
    private final TeamsConnector connector;
    private final Traffic traffic;
    private final Typed typed;
    private final Patience patience;

    Conversing(
            Answering answering,
            Welcome welcome,
            Meeting meeting,
            Addresses addresses,
            Outbox outbox,
            TeamsConnector connector,
            Traffic traffic,
            Typed typed,
            Patience patience) {
        this.answering = answering;
        this.welcome = welcome;
        this.meeting = meeting;
        this.addresses = addresses;
        this.outbox = outbox;
        this.connector = connector;
        this.traffic = traffic;
        this.typed = typed;
        this.patience = patience;
    }

    /** A message, or the press of a plain button. */
    void message(Incoming incoming) {
        var person = meeting.meet(incoming);
        if (person.isEmpty()) {
            deliver(incoming, new Response.Notice(Welcome.STRANGER));
            return;
        }
        var value = incoming.value();
        var verb = value.path("verb").asText("");
        var input = verb.isEmpty() ? typed.said(incoming, person.get()) : new Arrival.Pressed(verb, value);
        var arrival = arrival(incoming, person.get(), input);
        patience.wait(Patience.FOR_A_PRESS, () -> answering.answer(arrival), late -> deliver(incoming, late))
                .ifPresent(response -> deliver(incoming, response));
    }

    /** The press of a button; what it returns takes the pressed card's place. */
    ObjectNode press(Incoming incoming, String verb, JsonNode data) {
        var person = meeting.meet(incoming);
        if (person.isEmpty()) {
            return InvokeAnswer.sentence(Welcome.STRANGER);
        }
        var arrival = arrival(incoming, person.get(), new Arrival.Pressed(verb, data));
        return patience.wait(Patience.FOR_A_PRESS, () -> answering.answer(arrival), late -> deliver(incoming, late))
                .map(response -> shown(incoming, response))
                .orElseGet(() -> InvokeAnswer.sentence(answering.stillWorking(person.get())));
    }

    private ObjectNode shown(Incoming incoming, Response response) {
        return switch (response) {
            case Response.Replacement(var card) -> InvokeAnswer.card(card);
            case Response.Update(var card) -> {
                replace(incoming, card);
                yield InvokeAnswer.card(card);
            }
            case Response.Notice(var text) -> InvokeAnswer.sentence(text);
            case Response.Message message -> {
                deliver(incoming, message);
                yield InvokeAnswer.sentence("");
            }
        };
    }

    /** Laurel was added to somebody's own chat, a group or a team. */
    void added(Incoming incoming) {
        switch (incoming.place()) {
            case Place.Shared shared -> welcome.greet(incoming.address());
            case Place.Personal own -> meeting.meet(incoming).ifPresent(welcome::greet);
            case Place.Window window -> throw new IllegalStateException("Nobody is added to a window");
        }
    }

    /** Laurel was removed; what somebody has lost with a team, they still get in their own chat. */
    void removed(Incoming incoming) {
        if (incoming.place() instanceof Place.Personal) {
            meeting.glimpse(incoming).ifPresent(welcome::leave);
        }
    }

    private Arrival arrival(Incoming incoming, Person person, Arrival.Input input) {
        return meeting.arrival(incoming, person, incoming.place(), input);
    }

    private void deliver(Incoming incoming, Response response) {
        switch (response) {
            case Response.Message(var card) -> reply(incoming, card);
            case Response.Replacement(var card) -> replace(incoming, card);
            case Response.Update(var card) -> replace(incoming, card);
            // A sentence is worth one attempt.
            case Response.Notice(var text) -> {
                traffic.answer(incoming.address().conversation());
                connector.reply(incoming.address(), incoming.id(), text);
            }
        }
    }

    private void reply(Incoming incoming, ObjectNode card) {
        traffic.answer(incoming.address().conversation());
        if (!(connector.reply(incoming.address(), incoming.id(), card) instanceof Sent.Accepted)) {
            var conversation = incoming.address().conversation();
            addresses.remember(conversation, incoming.address());
            outbox.later(conversation, "answer:" + incoming.id(), card);
        }
    }

    private void replace(Incoming incoming, ObjectNode card) {
        var pressed = incoming.activity().text("replyToId");
        if (pressed.isEmpty() || !isUpdated(incoming, pressed, card)) {
            reply(incoming, card);
        }
    }

    private boolean isUpdated(Incoming incoming, String pressed, ObjectNode card) {
        traffic.answer(incoming.address().conversation());
        return connector.update(incoming.address(), pressed, card) instanceof Sent.Accepted;
    }
}
