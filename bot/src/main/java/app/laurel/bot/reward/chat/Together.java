package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.exchange.Conversion;
import app.laurel.bot.exchange.Converting;
import app.laurel.bot.exchange.Rate;
import app.laurel.bot.money.Money;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The row of a report that adds its currencies up: with the rates, their days and sources, or with the reason why nothing
 * is added up.
 */
@Component
public final class Together {

    private final Converting converting;
    private final Sentences sentences;

    Together(Converting converting, Sentences sentences) {
        this.converting = converting;
        this.sentences = sentences;
    }

    /**
     * Makes the row.
     *
     * @param day the report's, for which the newest rates count
     * @param sums what is added up, by its name; empty amounts count nothing
     * @return empty if all is in one currency
     */
    public Optional<Row> row(LocalDate day, Map<String, List<Money>> sums, Voice voice) {
        var currencies = sums.values().stream()
                .flatMap(List::stream)
                .map(Money::currency)
                .collect(Collectors.toSet());
        return switch (converting.on(day, currencies)) {
            case Conversion.Needless none -> Optional.empty();
            case Conversion.Missing missing -> Optional.of(missing(missing, voice));
            case Conversion.By by -> Optional.of(added(by, sums, voice));
        };
    }

    private static Row missing(Conversion.Missing missing, Voice voice) {
        var words = words(voice);
        return Row.of(
                        words.say("together.none"),
                        words.say(
                                "together.none.text",
                                Map.of(
                                        "from", missing.from().getCurrencyCode(),
                                        "to", missing.to().getCurrencyCode(),
                                        "days", missing.days())),
                        "")
                .tone(Tone.WAITING);
    }

    private Row added(Conversion.By by, Map<String, List<Money>> sums, Voice voice) {
        var words = words(voice);
        var say = sentences.in(voice);
        var rates = by.rates().stream().map(rate -> rate(rate, voice)).collect(Collectors.joining(" "));
        return Row.of(
                        words.say("together.title", Map.of("currency", by.to().getCurrencyCode())),
                        rates + " " + words.say("together.text"),
                        "")
                .facts(sums.entrySet().stream()
                        .map(one -> new Fact(one.getKey(), say.amount(by.sum(one.getValue()))))
                        .toArray(Fact[]::new));
    }

    private static String rate(Rate rate, Voice voice) {
        var formats = new Formats(voice.language(), voice.timeZone());
        return words(voice)
                .say(
                        "together.rate",
                        Map.of(
                                "from", rate.from().getCurrencyCode(),
                                "to", rate.to().getCurrencyCode(),
                                "rate", formats.number(rate.value()),
                                "source", rate.source(),
                                "day", formats.fullDate(rate.day())));
    }

    private static Words words(Voice voice) {
        return Words.of(RewardSentences.ROOM, voice.language());
    }
}
