package app.laurel.bot.payout.rail.tremendous;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Statement;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Tremendous' books, which are asked order by order; what is old is not asked about each night for ever. */
final class TremendousStatement implements Statement {

    private static final Duration REACH = Duration.ofDays(7);

    private final TremendousRail rail;

    TremendousStatement(TremendousRail rail) {
        this.rail = rail;
    }

    @Override
    public Stream<Line> lines() {
        return Stream.empty();
    }

    @Override
    public boolean isRead() {
        return false;
    }

    @Override
    public Optional<Duration> reach() {
        return Optional.of(REACH);
    }

    @Override
    public Answer find(PayoutId key) {
        return switch (rail.lookUp(key)) {
            case TremendousRail.LookedUp.Order(var json) ->
                amount(json)
                        .<Answer>map(amount -> new Answer.There(new Line(key.value(), amount, stands(json))))
                        .orElseGet(Answer.Nothing::new);
            case TremendousRail.LookedUp.None none -> new Answer.Nothing();
            case TremendousRail.LookedUp.NoAnswer none -> new Answer.Silent();
        };
    }

    private boolean stands(JsonNode order) {
        return switch (rail.found(order)) {
            case Found.Accepted accepted -> true;
            case Found.Arrived arrived -> true;
            case Found.Failed no -> false;
            case Found.Returned no -> false;
            case Found.Batched no -> false;
            case Found.NotKnown no -> false;
            case Found.NoAnswer no -> false;
            case Found.CannotSay no -> false;
        };
    }

    private static Optional<Money> amount(JsonNode order) {
        var value = order.path("rewards").path(0).path("value");
        var denomination = value.path("denomination");
        return denomination.isNumber() && value.path("currency_code").isTextual()
                ? Optional.of(Money.of(
                        new BigDecimal(denomination.asText())
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString(),
                        value.path("currency_code").asText()))
                : Optional.empty();
    }
}
