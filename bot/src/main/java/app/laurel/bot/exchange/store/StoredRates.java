package app.laurel.bot.exchange.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.exchange.Rate;
import app.laurel.bot.exchange.RateKept;
import app.laurel.bot.exchange.Rates;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Trail;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rates in one partition, by currencies and day; each with its event in the trail. */
@Component
final class StoredRates implements Rates {

    private static final String PARTITION = "S|rates";
    private static final Actor TREASURY = Actor.system("treasury-file");

    private final Documents documents;
    private final Aggregates<Rate, RateDocument> rates;

    StoredRates(Documents documents, Trail trail) {
        this.documents = documents;
        this.rates = new Aggregates<>(documents, trail, RateDocument.class, RateDocument::rate, RateDocument::of);
    }

    @Override
    public Rate keep(Rate rate) {
        return rates.decide(
                key(rate.id()),
                TREASURY,
                before -> before.<Decision<Rate, Rate>>map(Decision::answer)
                        .orElseGet(() -> Decision.change(rate, rate, new RateKept(rate.id()))));
    }

    @Override
    public Optional<Rate> find(String id) {
        return rates.find(key(id));
    }

    @Override
    public Optional<Rate> newest(Currency from, Currency to, LocalDate since, LocalDate until) {
        var days = Query.in(PARTITION, RateDocument.class)
                .between(order(from, to, since), order(from, to, until.plusDays(1)))
                .newestFirst()
                .limit(1);
        return documents.query(days).values().stream().findFirst().map(RateDocument::rate);
    }

    private static Key key(String id) {
        return new Key(PARTITION, id);
    }

    private static String order(Currency from, Currency to, LocalDate day) {
        return "%s-%s:%s".formatted(from.getCurrencyCode(), to.getCurrencyCode(), day);
    }

    /**
     * A rate as it is kept.
     *
     * @param value a plain decimal, digit by digit as it was published
     */
    @Kind("exchange-rate")
    record RateDocument(Currency from, Currency to, LocalDate day, String value, String source) implements Document {

        static RateDocument of(Rate rate) {
            return new RateDocument(
                    rate.from(), rate.to(), rate.day(), rate.value().toPlainString(), rate.source());
        }

        Rate rate() {
            return new Rate(from, to, day, new BigDecimal(value), source);
        }

        @Override
        public String order() {
            return StoredRates.order(from, to, day);
        }
    }
}
