package app.laurel.bench.echo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.AdaptiveCardInvokeValue;
import java.util.concurrent.CompletableFuture;

/** Says what it hears, and answers a press with a card. */
final class Echo extends ActivityHandler {

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        return turn.sendActivity(MessageFactory.text("Echo: " + turn.getActivity().getText())).thenApply(sent -> null);
    }

    @Override
    protected CompletableFuture<AdaptiveCardInvokeResponse> onAdaptiveCardInvoke(
            TurnContext turn, AdaptiveCardInvokeValue press) {
        var response = new AdaptiveCardInvokeResponse();
        response.setStatusCode(200);
        response.setType("application/vnd.microsoft.card.adaptive");
        response.setValue(card("You pressed " + press.getAction().getVerb() + "."));
        return CompletableFuture.completedFuture(response);
    }

    private static ObjectNode card(String text) {
        ObjectNode card = JsonNodeFactory.instance.objectNode();
        card.put("type", "AdaptiveCard").put("version", "1.5");
        card.putArray("body").addObject().put("type", "TextBlock").put("text", text).put("wrap", true);
        return card;
    }
}
