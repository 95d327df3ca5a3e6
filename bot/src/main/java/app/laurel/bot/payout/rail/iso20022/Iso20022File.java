package app.laurel.bot.payout.rail.iso20022;

import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.Payee;
import app.laurel.bot.payout.Payees;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.rail.batch.BatchFile;
import app.laurel.bot.payout.rail.batch.BatchId;
import app.laurel.bot.payout.rail.batch.Format;
import app.laurel.bot.payout.rail.batch.Line;
import app.laurel.bot.payout.rail.batch.Told;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The payment hub's files; account numbers are looked up when a file is written, and kept nowhere else. */
final class Iso20022File implements Format {

    static final String RAIL = "iso20022";

    private final Iso20022Settings settings;
    private final Payees payees;

    Iso20022File(Iso20022Settings settings, Payees payees) {
        this.settings = settings;
        this.payees = payees;
    }

    @Override
    public String group(Order order, Instant at) {
        return country(order).orElseThrow() + "-" + order.amount().currency().getCurrencyCode();
    }

    @Override
    public Optional<String> lacks(Order order) {
        if (country(order).filter(settings.accounts()::containsKey).isEmpty()) {
            return Optional.of("NO_ACCOUNT_TO_PAY_FROM");
        }
        return payee(order.owner()).isPresent() ? Optional.empty() : Optional.of("ACCOUNT_UNKNOWN");
    }

    @Override
    public Arrival arrival(BatchId batch, Instant at) {
        return new Arrival(LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(settings.arrivesAfter()), false);
    }

    @Override
    public Rendered render(BatchFile file, List<Line> lines) {
        var transfers = new ArrayList<Pain001.Transfer>();
        var leftOut = new ArrayList<PayoutId>();
        for (var line : lines) {
            payee(line.owner())
                    .ifPresentOrElse(
                            payee -> transfers.add(new Pain001.Transfer(line, payee)),
                            () -> leftOut.add(line.payout()));
        }
        var country = Country.valueOf(file.batch().group().substring(0, 2));
        var debtor = settings.accounts().get(country);
        if (debtor == null) {
            throw new IllegalStateException("laurel.rails.iso20022.accounts has none for " + country);
        }
        var xml = new Pain001(settings.name(), country, debtor.account()).write(file, transfers);
        return new Rendered("pain001-" + file.message() + ".xml", xml, leftOut);
    }

    @Override
    public Told read(byte[] content) {
        return Pain002.read(content);
    }

    private Optional<Payee> payee(Owner owner) {
        return payees.find(owner)
                .filter(payee -> payee.account().isPresent() && !payee.name().isBlank());
    }

    private static Optional<Country> country(Order order) {
        return Arrays.stream(Country.values())
                .filter(country -> country.currency().equals(order.amount().currency()))
                .findFirst();
    }
}
