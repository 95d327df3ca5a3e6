package app.laurel.bot.exchange;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Where published rates are kept, for ever and as they first were. */
public interface Rates {

    /** Keeps a rate once, and gives back what is kept for its currencies and day: another one, if that came first. */
    Rate keep(Rate rate);

    Optional<Rate> find(String id);

    /** The newest one of these days, both included. */
    Optional<Rate> newest(Currency from, Currency to, LocalDate since, LocalDate until);
}
