package app.laurel.bot.payout.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.tax.TaxBooks;
import app.laurel.bot.payout.tax.TaxForm;
import app.laurel.bot.payout.tax.TaxFormReceived;
import app.laurel.bot.payout.tax.TaxYear;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Trail;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tax years and forms as documents. */
@Component
final class TaxDocuments implements TaxBooks {

    private static final int BUCKETS = 16;

    private final Documents documents;
    private final Aggregates<TaxYear, TaxYearDocument> years;
    private final Aggregates<TaxForm, TaxFormDocument> forms;

    TaxDocuments(Documents documents, Trail trail) {
        this.documents = documents;
        this.years = new Aggregates<>(
                documents, trail, TaxYearDocument.class, TaxYearDocument::taxYear, TaxYearDocument::of);
        this.forms =
                new Aggregates<>(documents, trail, TaxFormDocument.class, TaxFormDocument::form, TaxFormDocument::new);
    }

    @Override
    public Optional<TaxYear> find(Owner owner, Country country, int year) {
        return years.find(key(owner, country, year));
    }

    @Override
    public Stream<TaxYear> all(Country country, int year) {
        return IntStream.range(0, BUCKETS)
                .mapToObj(bucket -> Query.in(partition(country, year, bucket), TaxYearDocument.class))
                .flatMap(documents::stream)
                .map(stored -> stored.value().taxYear());
    }

    @Override
    public <R> R decide(
            Owner owner,
            Country country,
            int year,
            Actor actor,
            Function<Optional<TaxYear>, Decision<TaxYear, R>> rule) {
        return years.decide(key(owner, country, year), actor, rule);
    }

    @Override
    public Optional<TaxForm> form(Owner owner, String name) {
        return forms.find(formKey(owner, name));
    }

    @Override
    public void keep(TaxForm form) {
        forms.decide(
                formKey(form.owner(), form.name()),
                Actor.person(form.enteredBy()),
                before -> before.isPresent()
                        ? Decision.answer(before.get())
                        : Decision.change(form, form, new TaxFormReceived(form.owner(), form.name())));
    }

    private static Key key(Owner owner, Country country, int year) {
        return new Key(partition(country, year, Hash.bucket(owner.value(), BUCKETS)), "tax:" + owner);
    }

    private static Key formKey(Owner owner, String name) {
        return new Key("Y|forms|" + Hash.bucket(owner.value(), BUCKETS), "form:" + name + ":" + owner);
    }

    private static String partition(Country country, int year, int bucket) {
        return "Y|" + country + "|" + year + "|" + bucket;
    }
}
