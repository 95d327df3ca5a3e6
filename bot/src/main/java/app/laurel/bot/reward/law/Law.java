package app.laurel.bot.reward.law;

import static java.util.Comparator.comparing;

import app.laurel.bot.people.Country;
import java.time.LocalDate;
import java.util.List;

/** The gate that every case passes; what no provision allows is blocked. */
public final class Law {

    private static final Ruling SILENT = new Ruling.Blocked("no provision allows it");

    private final List<Provision> provisions;

    public Law(List<Provision> provisions) {
        this.provisions = List.copyOf(provisions);
    }

    public Ruling ruling(Country country, ProductClass productClass, ReferrerKind referrer, LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.covers(country, productClass, referrer, day))
                .max(comparing(Provision::from))
                .map(Provision::ruling)
                .orElse(SILENT);
    }
}
