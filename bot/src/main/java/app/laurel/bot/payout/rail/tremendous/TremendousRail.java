package app.laurel.bot.payout.rail.tremendous;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.Payee;
import app.laurel.bot.payout.Payees;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.Statement;
import app.laurel.bot.reward.Arrival;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Sends orders to Tremendous under the payout's id as {@code external_id}, which makes them idempotent. */
final class TremendousRail implements PaymentRail {

    static final String NAME = "tremendous";
    static final String UNDELIVERED = "UNDELIVERED";

    private static final JsonMapper JSON = new JsonMapper();

    private final Api api;
    private final TremendousSettings settings;
    private final Payees payees;
    private final InstantSource clock;

    TremendousRail(Api api, TremendousSettings settings, Payees payees, InstantSource clock) {
        this.api = api;
        this.settings = settings;
        this.payees = payees;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration settlingTime() {
        return settings.settlingTime();
    }

    @Override
    public Sent send(Order order) {
        var payee = payees.find(order.owner()).filter(one -> one.email().isPresent());
        return payee.isPresent()
                ? sent(order.id(), api.post("/orders", body(order, payee.get())))
                : new Sent.Refused("EMAIL_UNKNOWN");
    }

    @Override
    public Found ask(PayoutId key) {
        return switch (lookUp(key)) {
            // Its news of that was lost, and only a person can tell whether it may still be delivered.
            case LookedUp.Order(var json)
            when delivery(json).equals("FAILED") && isExecuted(json) -> new Found.CannotSay(UNDELIVERED);
            case LookedUp.Order(var json) -> found(json);
            case LookedUp.None none -> new Found.NotKnown();
            case LookedUp.NoAnswer none -> new Found.NoAnswer();
        };
    }

    @Override
    public Optional<Statement> statement() {
        return Optional.of(new TremendousStatement(this));
    }

    /** The order under this key. */
    LookedUp lookUp(PayoutId key) {
        return switch (api.get("/orders?external_id=" + key)) {
            case Api.Fine(var json) ->
                listed(key, json).<LookedUp>map(LookedUp.Order::new).orElseGet(LookedUp.None::new);
            case Api.Refused(var status) -> new LookedUp.NoAnswer();
            case Api.NotNow(var why) -> new LookedUp.NoAnswer();
            case Api.Unclear none -> new LookedUp.NoAnswer();
        };
    }

    /** What a look-up has found. */
    sealed interface LookedUp {

        record Order(JsonNode json) implements LookedUp {}

        record None() implements LookedUp {}

        record NoAnswer() implements LookedUp {}
    }

    /** The order as Tremendous knows it by its own id; empty if it can't be asked now, or is none of Laurel's. */
    Optional<JsonNode> order(String id) {
        return one("/orders/", id, "order");
    }

    /** The reward as Tremendous knows it by its own id; empty if it can't be asked now. */
    Optional<JsonNode> reward(String id) {
        return one("/rewards/", id, "reward");
    }

    /** Takes back what could not be delivered, so that paying anew can't pay twice. */
    Back takeBack(String reward, JsonNode order) {
        return switch (api.post("/rewards/" + reward + "/cancel", JSON.createObjectNode())) {
            case Api.Fine fine -> Back.BACK;
            // Tremendous refuses to take back what it has taken back before.
            case Api.Refused(var status) ->
                order(order.path("id").asText())
                        .map(now -> isCanceled(now) ? Back.BACK : Back.REFUSED)
                        .orElse(Back.UNCLEAR);
            case Api.NotNow(var why) -> Back.UNCLEAR;
            case Api.Unclear none -> Back.UNCLEAR;
        };
    }

    /** Whether a reward was taken back. */
    enum Back {
        BACK,
        REFUSED,
        UNCLEAR
    }

    static boolean isCanceled(JsonNode order) {
        return order.path("status").asText().equals("CANCELED");
    }

    private static boolean isExecuted(JsonNode order) {
        return order.path("status").asText().equals("EXECUTED");
    }

    private static String delivery(JsonNode order) {
        return order.path("rewards").path(0).path("delivery").path("status").asText();
    }

    Found found(JsonNode order) {
        return switch (order.path("status").asText()) {
            case "EXECUTED" ->
                delivery(order).equals("SUCCEEDED") ? new Found.Arrived(arrival()) : new Found.Accepted(arrival());
            case "CART", "PENDING APPROVAL", "PENDING INTERNAL PAYMENT APPROVAL" -> new Found.Accepted(arrival());
            case "FAILED" -> new Found.Failed("REFUSED");
            case "CANCELED" -> new Found.Failed("CANCELED");
            default -> new Found.NoAnswer();
        };
    }

    private Sent sent(PayoutId key, Api.Answer answer) {
        return switch (answer) {
            case Api.Fine(var json) ->
                json.path("order").path("external_id").asText().equals(key.value())
                        ? sent(found(json.path("order")))
                        : new Sent.Unclear();
            case Api.Refused(var status) -> new Sent.Refused("HTTP_REFUSED");
            case Api.NotNow(var why) -> new Sent.NotNow(why);
            case Api.Unclear none -> new Sent.Unclear();
        };
    }

    private static Sent sent(Found found) {
        return switch (found) {
            case Found.Accepted(var arrival) -> new Sent.Accepted(arrival);
            case Found.Arrived(var arrival) -> new Sent.Arrived(arrival);
            case Found.Failed(var reason) -> new Sent.Refused(reason);
            case Found.Returned(var reason) -> new Sent.Unclear();
            case Found.Batched none -> new Sent.Unclear();
            case Found.NotKnown none -> new Sent.Unclear();
            case Found.NoAnswer none -> new Sent.Unclear();
            case Found.CannotSay none -> new Sent.Unclear();
        };
    }

    /** Whatever the search answers, only the order with this very key is believed. */
    private static Optional<JsonNode> listed(PayoutId key, JsonNode json) {
        for (var order : json.path("orders")) {
            if (order.path("external_id").asText().equals(key.value())) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> one(String path, String id, String name) {
        return id.matches("[A-Za-z0-9-]{1,64}") && api.get(path + id) instanceof Api.Fine(var json)
                ? Optional.of(json.path(name)).filter(JsonNode::isObject)
                : Optional.empty();
    }

    private ObjectNode body(Order order, Payee payee) {
        var body = JSON.createObjectNode().put("external_id", order.id().value());
        body.putObject("payment").put("funding_source_id", settings.fundingSource());
        var reward = body.putObject("reward");
        reward.putObject("value")
                .put("denomination", new java.math.BigDecimal(order.amount().decimal()))
                .put("currency_code", order.amount().currency().getCurrencyCode());
        reward.putObject("recipient")
                .put("name", payee.name())
                .put("email", payee.email().orElseThrow());
        reward.putObject("delivery").put("method", "EMAIL");
        settings.campaign().ifPresent(campaign -> reward.put("campaign_id", campaign));
        if (!settings.products().isEmpty()) {
            var products = reward.putArray("products");
            settings.products().forEach(products::add);
        }
        return body;
    }

    private Arrival arrival() {
        return new Arrival(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), false);
    }
}
