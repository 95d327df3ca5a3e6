package app.laurel.bot.reward.earning;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Terms;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Tells before a referral what it would earn. */
final class ProgrammeTerms implements Terms {

    private final Assessing assessing;

    ProgrammeTerms(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public Offer offer(Product product, Country country, Referrer referrer, Instant at) {
        return switch (assessing.terms(product, country, referrer, at)) {
            case Assessing.Terms.Refused(var reason, var law) -> new Offer.Nothing(reason.name(), law);
            case Assessing.Terms.Pay(var version, var fees, var trigger) ->
                new Offer.Earns(
                        amount(fees, Party.REFERRER).orElseGet(() -> Money.zero(country.currency())),
                        amount(fees, Party.REFEREE),
                        trigger == Trigger.REFERRAL,
                        version.demands().seasoningDays());
        };
    }

    @Override
    public List<Product> products(Country country, Instant at) {
        return assessing.products(country, LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private static Optional<Money> amount(List<Fee> fees, Party party) {
        return fees.stream()
                .filter(fee -> fee.party() == party)
                .map(Fee::amount)
                .findFirst();
    }
}
