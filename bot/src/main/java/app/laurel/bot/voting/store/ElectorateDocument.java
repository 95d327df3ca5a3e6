package app.laurel.bot.voting.store;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.voting.Elector;
import app.laurel.bot.voting.Electorate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Everybody who takes part in a cycle, written once when it opens. */
@Kind("electorate")
record ElectorateDocument(List<Row> electors) implements Document {

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

    static ElectorateDocument of(Electorate electorate) {
        return new ElectorateDocument(electorate.electors().values().stream()
                .map(Row::of)
                .sorted(Comparator.comparing(Row::id))
                .toList());
    }

    Electorate toElectorate() {
        return Electorate.of(electors.stream().map(Row::toElector).toList());
    }
}
