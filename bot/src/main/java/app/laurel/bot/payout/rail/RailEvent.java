package app.laurel.bot.payout.rail;

import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.reward.Arrival;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a rail says about one payout: {@code {"key","state","reason","arrives"}}. */
record RailEvent(PayoutId key, News news) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads it; empty if it isn't one. */
    static Optional<RailEvent> read(byte[] body, Instant now) {
        try {
            var json = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            return json.isObject() ? read(json, now) : Optional.empty();
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<RailEvent> read(JsonNode json, Instant now) {
        var key = json.path("key").asText();
        if (!PayoutId.SHAPE.matcher(key).matches()) {
            return Optional.empty();
        }
        return news(json, now).map(news -> new RailEvent(new PayoutId(key), news));
    }

    private static Optional<News> news(JsonNode json, Instant now) {
        var reason = json.path("reason").asText("UNKNOWN");
        if (!reason.matches("[A-Z_]{1,40}")) {
            return Optional.empty();
        }
        return switch (json.path("state").asText()) {
            case "ACCEPTED" -> arrival(json, now).map(News.Accepted::new);
            case "PAID" -> arrival(json, now).map(News.Arrived::new);
            case "FAILED" -> Optional.of(new News.Failed(reason));
            case "RETURNED" -> Optional.of(new News.Returned(reason));
            default -> Optional.empty();
        };
    }

    private static Optional<Arrival> arrival(JsonNode json, Instant now) {
        try {
            var day = json.has("arrives")
                    ? LocalDate.parse(json.path("arrives").asText())
                    : LocalDate.ofInstant(now, ZoneOffset.UTC);
            return Optional.of(new Arrival(day, false));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
