package app.laurel.bot.payout.store;

import app.laurel.bot.payout.tax.TaxYear;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.util.List;

/** One customer's year; the customers of a country and year lie in a few partitions, so that they can be listed. */
@Kind("tax-year")
record TaxYearDocument(Owner owner, Country country, int year, List<TaxYear.Payment> payments) implements Document {

    static TaxYearDocument of(TaxYear year) {
        return new TaxYearDocument(year.owner(), year.country(), year.year(), year.payments());
    }

    TaxYear taxYear() {
        return new TaxYear(owner, country, year, payments);
    }

    @Override
    public String order() {
        return owner.value();
    }
}
