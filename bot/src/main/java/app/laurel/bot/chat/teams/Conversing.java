package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Answer;
import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Response;
import app.laurel.bot.chat.answering.Answering;
import app.laurel.bot.chat.answering.Welcome;
import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.chat.traffic.Traffic;
import app.laurel.bot.people.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

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
    private final Roster roster;
    private final Executor threads;
    private final Lately lately = new Lately();

    Conversing(
            Answering answering,
            Welcome welcome,
            Meeting meeting,
            Addresses addresses,
            Outbox outbox,
            TeamsConnector connector,
            Traffic traffic,
            Typed typed,
            Patience patience,
            Roster roster,
            Executor threads) {
        this.answering = answering;
        this.welcome = welcome;
        this.meeting = meeting;
        this.addresses = addresses;
        this.outbox = outbox;
        this.connector = connector;
        this.traffic = traffic;
        this.typed = typed;
        this.patience = patience;
        this.roster = roster;
        this.threads = threads;
    }

    /** A message, or the press of a plain button. */
    void message(Incoming incoming) {
        if (lately.isNew(incoming)) {
            // Teams waits for no more than that it has come; a connector that is slow must not make it come again.
            patience.wait(Patience.FOR_A_PRESS, incoming, () -> answered(incoming), late -> {});
        }
    }

    /** A message that was acknowledged before Laurel stopped. */
    void resume(Incoming incoming) {
        answer(incoming);
    }

    private boolean answered(Incoming incoming) {
        var answered = false;
        try {
            answer(incoming);
            answered = true;
        } finally {
            if (!answered) {
                lately.forget(incoming);
            }
        }
        return answered;
    }

    private void answer(Incoming incoming) {
        var person = meeting.meet(incoming);
        if (person.isEmpty()) {
            deliver(incoming, new Response.Notice(Welcome.toStranger(incoming.clientLanguage())));
            return;
        }
        var value = incoming.value();
        var verb = value.path("verb").asText("");
        var input = verb.isEmpty() ? typed.said(incoming, person.get()) : new Arrival.Pressed(verb, value);
        answering
                .answer(arrival(incoming, person.get(), input))
                .bring(response -> bring(incoming, person.get(), response));
    }

    /** The press of a button; what it returns takes the pressed card's place. */
    ObjectNode press(Incoming incoming, String verb, JsonNode data) {
        var person = meeting.meet(incoming);
        if (person.isEmpty()) {
            return InvokeAnswer.sentence(Welcome.toStranger(incoming.clientLanguage()));
        }
        var arrival = arrival(incoming, person.get(), new Arrival.Pressed(verb, data));
        return patience.wait(
                        Patience.FOR_A_PRESS,
                        incoming,
                        () -> posted(incoming, answering.answer(arrival)),
                        late -> bringLate(incoming, person.get(), late))
                .map(answer -> shown(answer.response()))
                .orElseGet(() -> InvokeAnswer.sentence(answering.stillWorking(person.get())));
    }

    /** A press that was acknowledged before Laurel stopped. */
    void resume(Incoming incoming, String verb, JsonNode data) {
        meeting.meet(incoming).ifPresent(person -> {
            var arrival = arrival(incoming, person, new Arrival.Pressed(verb, data));
            bringLate(incoming, person, posted(incoming, answering.answer(arrival)));
        });
    }

    /** What others are to see, too, or what is a message of its own, goes out before the press is answered. */
    private Answer posted(Incoming incoming, Answer answer) {
        switch (answer.response()) {
            case Response.Update update -> answer.bring(response -> deliver(incoming, response));
            case Response.Message message -> answer.bring(response -> deliver(incoming, response));
            case Response.Replacement forThePresser -> {}
            case Response.Notice forThePresser -> {}
        }
        return answer;
    }

    private static ObjectNode shown(Response response) {
        return switch (response) {
            case Response.Replacement(var card) -> InvokeAnswer.card(card);
            case Response.Update(var card) -> InvokeAnswer.card(card);
            case Response.Notice(var text) -> InvokeAnswer.sentence(text);
            case Response.Message delivered -> InvokeAnswer.sentence("");
        };
    }

    private void bringLate(Incoming incoming, Person person, Answer late) {
        switch (late.response()) {
            case Response.Update delivered -> {}
            case Response.Message delivered -> {}
            case Response.Replacement replacement -> late.bring(response -> bring(incoming, person, response));
            case Response.Notice notice -> late.bring(response -> deliver(incoming, response));
        }
    }

    /** Among others, a card in the place of another is for the presser's eyes: what comes as a message is for all. */
    private void bring(Incoming incoming, Person person, Response response) {
        if (!(response instanceof Response.Replacement(var card)) || incoming.place() instanceof Place.Personal) {
            deliver(incoming, response);
        } else if (!incoming.isByItself()) {
            var cause = "answer:" + incoming.address().conversation() + ":" + incoming.id();
            outbox.later(person.id().value(), cause, card);
        }
    }

    /** Laurel was added to somebody's own chat, a group or a team. */
    void added(Incoming incoming) {
        switch (incoming.place()) {
            case Place.Shared shared -> {
                welcome.greet(incoming.address(), incoming.team());
                incoming.team().ifPresent(team -> learnChannels(incoming, team));
            }
            case Place.Personal own -> meeting.meet(incoming).ifPresent(welcome::greet);
            case Place.Window window -> throw new IllegalStateException("Nobody is added to a window");
        }
    }

    /** Laurel was removed; what somebody has lost with a team, they still get in their own chat. */
    void removed(Incoming incoming) {
        switch (incoming.place()) {
            case Place.Shared shared -> welcome.leave(incoming.address(), incoming.team());
            case Place.Personal own -> meeting.glimpse(incoming).ifPresent(welcome::leave);
            case Place.Window window -> throw new IllegalStateException("Nobody is removed from a window");
        }
    }

    /** A team has another channel. */
    void channels(Incoming incoming) {
        meeting.learn(incoming);
    }

    /** Should the team remove Laurel one day, all its channels are silent; nobody waits for that knowledge. */
    private void learnChannels(Incoming incoming, String team) {
        threads.execute(() -> roster.channels(incoming, team).forEach(channel -> addresses.join(channel, team)));
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
            case Response.Notice(var text) ->
                answer(incoming, () -> connector.reply(incoming.address(), incoming.id(), text));
        }
    }

    private void reply(Incoming incoming, ObjectNode card) {
        if (!answer(incoming, () -> connector.reply(incoming.address(), incoming.id(), card))) {
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
        return answer(incoming, () -> connector.update(incoming.address(), pressed, card));
    }

    private boolean answer(Incoming incoming, Supplier<Sent> send) {
        return traffic.answer(incoming.address().conversation(), send) instanceof Sent.Accepted;
    }
}
