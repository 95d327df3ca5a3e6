package app.laurel.bot.voting.store;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.voting.Elector;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Some of those who take part in a cycle; small, for each vote reads one. */
@Kind("electorate-section")
record ElectorateSection(List<Row> electors) implements Document {

    record Row(String id, String department, String region, Country country, String currency) {

        static Row of(Elector elector) {
            return new Row(
                    elector.id().value(),
                    elector.department(),
                    elector.region(),
                    elector.country(),
                    elector.currency().getCurrencyCode());
        }

        Elector toElector() {
            return new Elector(new PersonId(id), department, region, country, Currency.getInstance(currency));
        }
    }

    static ElectorateSection of(Collection<Elector> electors) {
        return new ElectorateSection(electors.stream()
                .map(Row::of)
                .sorted(Comparator.comparing(Row::id))
                .toList());
    }

    List<Elector> toElectors() {
        return electors.stream().map(Row::toElector).toList();
    }
}
