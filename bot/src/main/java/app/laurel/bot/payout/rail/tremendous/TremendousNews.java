package app.laurel.bot.payout.rail.tremendous;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** Takes in what Tremendous tells: each event is a hint only, after which the order itself is read. */
final class TremendousNews {

    private static final JsonMapper JSON = new JsonMapper();

    private final TremendousRail rail;
    private final Learning learning;

    TremendousNews(TremendousRail rail, Learning learning) {
        this.rail = rail;
        this.learning = learning;
    }

    /** What became of an event. */
    enum Taken {
        DONE,
        /** It is of no interest, or of no payout of Laurel's. */
        NOT_OURS,
        /** Tremendous could not be asked just now: it has to tell again. */
        LATER,
        MALFORMED
    }

    Taken take(byte[] body) {
        return read(body).map(this::take).orElse(Taken.MALFORMED);
    }

    private Taken take(JsonNode event) {
        var name = event.path("event").asText();
        var id = event.path("payload").path("resource").path("id").asText();
        if (name.startsWith("ORDERS.")) {
            return rail.order(id).map(this::takeOrder).orElse(Taken.LATER);
        }
        return switch (name) {
            case "REWARDS.DELIVERY.FAILED" ->
                undelivered(id, event.path("payload").path("meta"));
            case "REWARDS.DELIVERY.SUCCEEDED", "REWARDS.CANCELED" ->
                orderOf(id).map(this::takeOrder).orElse(Taken.LATER);
            default -> Taken.NOT_OURS;
        };
    }

    /** What may still be delivered is left alone; what can't be is taken back before anybody pays anew. */
    private Taken undelivered(String reward, JsonNode meta) {
        if (meta.path("retryable").asBoolean(false)) {
            return Taken.DONE;
        }
        var order = orderOf(reward);
        if (order.isEmpty()) {
            return Taken.LATER;
        }
        var delivery = rail.reward(reward)
                .map(one -> one.path("delivery").path("status").asText());
        if (delivery.filter("FAILED"::equals).isEmpty()) {
            return delivery.isPresent() ? takeOrder(order.get()) : Taken.LATER; // it has changed since
        }
        return switch (takeBack(reward, order.get())) {
            case BACK -> hear(order.get(), new News.Returned("EMAIL_UNREACHABLE"));
            case REFUSED -> leaveToFinance(order.get());
            case UNCLEAR -> Taken.LATER;
        };
    }

    /** It may have been taken back before, and Laurel have died before it was written down. */
    private TremendousRail.Back takeBack(String reward, JsonNode order) {
        return TremendousRail.isCanceled(order) ? TremendousRail.Back.BACK : rail.takeBack(reward, order);
    }

    /** It can neither arrive nor be taken back, so nobody may pay anew before somebody has looked. */
    private Taken leaveToFinance(JsonNode order) {
        return key(order)
                        .filter(key -> learning.isStuck(TremendousRail.NAME, key, TremendousRail.UNDELIVERED))
                        .isPresent()
                ? Taken.DONE
                : Taken.NOT_OURS;
    }

    private Optional<JsonNode> orderOf(String reward) {
        return rail.reward(reward)
                .flatMap(one -> rail.order(one.path("order_id").asText()));
    }

    private Taken takeOrder(JsonNode order) {
        return switch (rail.found(order)) {
            case Found.Accepted(var arrival) -> hear(order, new News.Accepted(arrival));
            case Found.Arrived(var arrival) -> hear(order, new News.Arrived(arrival));
            case Found.Failed(var reason) -> hear(order, new News.Failed(reason));
            case Found.Returned(var reason) -> hear(order, new News.Returned(reason));
            case Found.Batched none -> Taken.LATER;
            case Found.NotKnown none -> Taken.LATER;
            case Found.NoAnswer none -> Taken.LATER;
            case Found.CannotSay none -> Taken.LATER;
        };
    }

    private Taken hear(JsonNode order, News news) {
        return key(order)
                        .filter(key -> learning.hear(TremendousRail.NAME, key, news))
                        .isPresent()
                ? Taken.DONE
                : Taken.NOT_OURS;
    }

    private static Optional<PayoutId> key(JsonNode order) {
        return Optional.of(order.path("external_id").asText())
                .filter(key -> PayoutId.SHAPE.matcher(key).matches())
                .map(PayoutId::new);
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }
}
