package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Teams expects in return for a press. */
final class InvokeAnswer {

    private InvokeAnswer() {}

    static ObjectNode card(ObjectNode card) {
        var answer = answer(200, "application/vnd.microsoft.card.adaptive");
        answer.set("value", card);
        return answer;
    }

    static ObjectNode sentence(String text) {
        return answer(200, "application/vnd.microsoft.activity.message").put("value", text);
    }

    static ObjectNode error(int status, String message) {
        var answer = answer(status, "application/vnd.microsoft.error");
        answer.putObject("value").put("code", Integer.toString(status)).put("message", message);
        return answer;
    }

    private static ObjectNode answer(int status, String type) {
        return JsonNodeFactory.instance.objectNode().put("statusCode", status).put("type", type);
    }
}
