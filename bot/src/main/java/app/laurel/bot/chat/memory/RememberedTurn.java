package app.laurel.bot.chat.memory;

import app.laurel.bot.chat.Response;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.Optional;

/**
 * A turn that changes something: claimed by the copy that came first, then with its answer.
 *
 * @param answer the card, or the text of a notice
 * @param told whether the answer has been brought to where it belongs
 */
@Kind(value = "turn", version = 2, from = FormerTurns.class)
record RememberedTurn(State state, JsonNode answer, boolean told) implements Document {

    /** How long a claim holds if whoever made it died; longer than the slowest answer takes. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    /** Teams resends within seconds; an hour is plenty. */
    private static final Duration MEMORY = Duration.ofHours(1);

    /** How far the answer is, and what it is. */
    enum State {
        CLAIMED,
        MESSAGE,
        REPLACEMENT,
        UPDATE,
        NOTICE
    }

    static RememberedTurn claimed() {
        return of(State.CLAIMED, TextNode.valueOf(""));
    }

    static RememberedTurn of(Response response) {
        return switch (response) {
            case Response.Message(var card) -> of(State.MESSAGE, card);
            case Response.Replacement(var card) -> of(State.REPLACEMENT, card);
            case Response.Update(var card) -> of(State.UPDATE, card);
            case Response.Notice(var text) -> of(State.NOTICE, TextNode.valueOf(text));
        };
    }

    private static RememberedTurn of(State state, JsonNode answer) {
        return new RememberedTurn(state, answer, false);
    }

    RememberedTurn andTold() {
        return new RememberedTurn(state, answer, true);
    }

    Optional<Response> response() {
        return switch (state) {
            case CLAIMED -> Optional.empty();
            case MESSAGE -> Optional.of(new Response.Message(card()));
            case REPLACEMENT -> Optional.of(new Response.Replacement(card()));
            case UPDATE -> Optional.of(new Response.Update(card()));
            case NOTICE -> Optional.of(new Response.Notice(answer.asText()));
        };
    }

    private ObjectNode card() {
        return (ObjectNode) answer;
    }

    @Override
    public Optional<Duration> timeToLive() {
        return Optional.of(state == State.CLAIMED ? CLAIM : MEMORY);
    }
}
