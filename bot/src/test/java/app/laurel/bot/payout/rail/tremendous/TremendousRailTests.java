package app.laurel.bot.payout.rail.tremendous;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.Payee;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.payment.PaymentRailContract;
import app.laurel.bot.payout.payment.State;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Query;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TremendousRailTests extends PaymentRailContract {

    private final TremendousServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final TremendousRail rail;
    private final TremendousNews news;
    private Optional<Payee> payee = Optional.of(new Payee("Zoë", Optional.of("zoe@example.com"), Optional.empty()));

    TremendousRailTests() throws IOException {
        server = new TremendousServer();
        rail = rail(server.endpoint());
        news = new TremendousNews(rail, learning);
    }

    @AfterEach
    void close() {
        http.shutdownNow();
        server.close();
    }

    private TremendousRail rail(URI endpoint) {
        var settings = settings(endpoint);
        return new TremendousRail(new Api(http, settings), settings, owner -> payee, clock);
    }

    private static TremendousSettings settings(URI endpoint) {
        return new TremendousSettings(
                endpoint,
                TremendousServer.KEY,
                "hook-key",
                "balance",
                Optional.of("CAMPAIGN"),
                List.of(),
                Duration.ofMillis(500),
                Duration.ofSeconds(30));
    }

    @Override
    protected String owner() {
        return "customer:C-1";
    }

    @Override
    protected PaymentRail rail() {
        return rail;
    }

    @Override
    protected long payments() {
        return server.orders();
    }

    @Override
    protected void losesTheAnswer() {
        server.fault = TremendousServer.Fault.DROPS_AFTER_ACCEPTING;
    }

    @Override
    protected void refuses() {
        server.fault = TremendousServer.Fault.REFUSES;
    }

    @Override
    protected void isBusy(boolean busy) {
        server.fault = busy ? TremendousServer.Fault.BUSY : TremendousServer.Fault.NONE;
    }

    @Override
    protected void worksOff() {
        server.fault = server.fault == TremendousServer.Fault.DROPS_AFTER_ACCEPTING
                ? TremendousServer.Fault.NONE
                : server.fault;
    }

    @Override
    protected void tellsOfArrival(PayoutId key) {
        server.delivery(key.value(), "SUCCEEDED");
        assertThat(news.take(server.event("REWARDS.DELIVERY.SUCCEEDED", key.value())))
                .isEqualTo(TremendousNews.Taken.DONE);
    }

    @Override
    protected void tellsOfReturn(PayoutId key) {
        server.delivery(key.value(), "FAILED");
        assertThat(news.take(server.event("REWARDS.DELIVERY.FAILED", key.value())))
                .isEqualTo(TremendousNews.Taken.DONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW", "BROKEN", "BROKEN_AFTER_ACCEPTING", "DROPS_AFTER_ACCEPTING"})
    void isUnclearWhateverTheLineDoesAndAskedBeforeAnythingIsSentAgain(TremendousServer.Fault fault) {
        server.fault = fault;
        carriesOn(order(1));
        assertThat(state(1)).isEqualTo(State.UNKNOWN);
        server.fault = TremendousServer.Fault.NONE;
        clock.advance(Duration.ofMinutes(1));
        carriesOn(order(1));
        carriesOn(order(1));
        assertThat(state(1)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void sendsLaterIfNobodyIsThere() throws IOException {
        var gone = new TremendousServer();
        gone.close();
        assertThat(rail(gone.endpoint()).send(order(1))).isEqualTo(new Sent.NotNow("UNREACHABLE"));
        assertThat(rail(gone.endpoint()).ask(order(1).id())).isInstanceOf(Found.NoAnswer.class);
    }

    @Test
    void sendsNothingWithoutAnAddress() {
        payee = Optional.empty();
        assertThat(rail.send(order(1))).isEqualTo(new Sent.Refused("EMAIL_UNKNOWN"));
        assertThat(payments()).isZero();
    }

    @Test
    void takesNewsInAnyOrderAndTwice() {
        carriesOn(order(1));
        var key = order(1).id().value();
        server.delivery(key, "SUCCEEDED");
        news.take(server.event("REWARDS.DELIVERY.SUCCEEDED", key));
        news.take(server.event("ORDERS.CREATED", key));
        news.take(server.event("REWARDS.DELIVERY.SUCCEEDED", key));
        news.take(server.event("ORDERS.CREATED", key));
        assertThat(state(1)).isEqualTo(State.SETTLED);
    }

    @Test
    void takesBackWhatCannotBeDeliveredBeforeAnybodyPaysAnew() {
        carriesOn(order(1));
        tellsOfReturn(order(1).id());
        assertThat(server.order(order(1).id().value()).path("status").asText()).isEqualTo("CANCELED");
        assertThat(state(1)).isEqualTo(State.RETURNED);
    }

    @Test
    void takesBackOnceThoughItDiedBeforeThatWasWrittenDown() {
        carriesOn(order(1));
        var key = order(1).id().value();
        server.delivery(key, "FAILED");
        var order = server.order(key);
        var reward = order.path("rewards").path(0).path("id").asText();
        assertThat(rail.takeBack(reward, order)).isEqualTo(TremendousRail.Back.BACK);
        assertThat(rail.takeBack(reward, order)).isEqualTo(TremendousRail.Back.BACK);
        assertThat(state(1)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(news.take(server.event("REWARDS.DELIVERY.FAILED", key))).isEqualTo(TremendousNews.Taken.DONE);
        assertThat(state(1)).isEqualTo(State.RETURNED);
    }

    @Test
    void leavesToFinanceWhatCanNeitherBeDeliveredNorTakenBack() {
        server.keeps = true;
        carriesOn(order(1));
        var key = order(1).id().value();
        server.delivery(key, "FAILED");
        assertThat(news.take(server.event("REWARDS.DELIVERY.FAILED", key))).isEqualTo(TremendousNews.Taken.DONE);
        assertThat(state(1)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(told(order(1).id())).contains("PayoutStuck");
    }

    @Test
    void leavesToFinanceWhatWasNotDeliveredWhenThatNewsWasLost() {
        carriesOn(order(1));
        server.delivery(order(1).id().value(), "FAILED");
        carriesOn(order(1));
        assertThat(state(1)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(told(order(1).id())).contains("PayoutStuck");
        assertThat(payments()).isEqualTo(1);
    }

    private List<String> told(PayoutId id) {
        return documents.all(Query.in("P|" + id, EventDocument.class)).stream()
                .flatMap(stored -> stored.value().events().stream())
                .map(EventDocument.Happened::name)
                .toList();
    }

    @Test
    void believesNoEventButTheOrderItself() {
        carriesOn(order(1));
        news.take(server.event("REWARDS.DELIVERY.FAILED", order(1).id().value()));
        assertThat(state(1)).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void admitsOnlyWhatIsSigned() {
        var body = "{}".getBytes(StandardCharsets.UTF_8);
        var signature = new TremendousSignature("hook-key");
        assertThat(signature.admits(signature.header(body), body)).isTrue();
        assertThat(signature.admits(new TremendousSignature("other").header(body), body))
                .isFalse();
        assertThat(signature.admits(signature.header(body), "{ }".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(new TremendousSignature("").admits(new TremendousSignature("x").header(body), body))
                .isFalse();
    }

    @Test
    void takesNewsOverHttpOnlyWithItsSignature() throws Exception {
        carriesOn(order(1));
        server.delivery(order(1).id().value(), "SUCCEEDED");
        var body = server.event("REWARDS.DELIVERY.SUCCEEDED", order(1).id().value());
        try (var door = WebhookDoor.open(new TremendousController(settings(server.endpoint()), news))) {
            assertThat(door.post(body, "")).isEqualTo(401);
            assertThat(door.post(body, new TremendousSignature("other").header(body)))
                    .isEqualTo(401);
            assertThat(door.post(
                            body, new TremendousSignature("hook-key").header("{}".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(401);
            assertThat(state(1)).isNotEqualTo(State.SETTLED);
            var signed = new TremendousSignature("hook-key");
            assertThat(door.post(body, signed.header(body))).isEqualTo(200);
            assertThat(door.post(body, signed.header(body))).isEqualTo(200);
            var broken = "{".getBytes(StandardCharsets.UTF_8);
            assertThat(door.post(broken, signed.header(broken))).isEqualTo(400);
            assertThat(door.post(new byte[300_000], "")).isEqualTo(413);
        }
    }

    @Test
    void readsNothingElse() {
        assertThat(news.take("[]".getBytes(StandardCharsets.UTF_8))).isEqualTo(TremendousNews.Taken.MALFORMED);
        assertThat(news.take("{".getBytes(StandardCharsets.UTF_8))).isEqualTo(TremendousNews.Taken.MALFORMED);
        assertThat(news.take("{\"event\":\"INVOICES.PAID\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TremendousNews.Taken.NOT_OURS);
    }
}
