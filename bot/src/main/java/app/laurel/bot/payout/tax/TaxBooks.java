package app.laurel.bot.payout.tax;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Owner;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where it is kept what customers were paid in a year, and whose forms are in. */
public interface TaxBooks {

    Optional<TaxYear> find(Owner owner, Country country, int year);

    /** All customers of a country and year, in an order that stays. */
    Stream<TaxYear> all(Country country, int year);

    <R> R decide(
            Owner owner,
            Country country,
            int year,
            Actor actor,
            Function<Optional<TaxYear>, Decision<TaxYear, R>> rule);

    Optional<TaxForm> form(Owner owner, String name);

    /** Keeps a form, once. */
    void keep(TaxForm form);
}
