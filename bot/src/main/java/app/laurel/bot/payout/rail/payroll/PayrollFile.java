package app.laurel.bot.payout.rail.payroll;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.rail.batch.BatchFile;
import app.laurel.bot.payout.rail.batch.BatchId;
import app.laurel.bot.payout.rail.batch.Format;
import app.laurel.bot.payout.rail.batch.Line;
import app.laurel.bot.payout.rail.batch.Told;
import app.laurel.bot.payout.tax.GrossUp;
import app.laurel.bot.payout.tax.PaymentDate;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.tax.Classifying;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Payroll's file: what each colleague gets on top of a salary, what it grosses up to, and when it was earned. */
final class PayrollFile implements Format {

    static final String RAIL = "payroll";

    private static final String HEADER = Cells.line(
            "payout",
            "employee",
            "pay_period",
            "earning_period",
            "kind",
            "taxable",
            "currency",
            "net",
            "gross",
            "control");

    private final PayrollSettings settings;
    private final Function<EntitlementRef, Optional<Entitlement>> rewards;
    private final People people;
    private final GrossUp grossUp;
    private final Function<Entitlement, Classifying.Kind> kinds;

    PayrollFile(
            PayrollSettings settings,
            Function<EntitlementRef, Optional<Entitlement>> rewards,
            People people,
            GrossUp grossUp,
            Function<Entitlement, Classifying.Kind> kinds) {
        this.settings = settings;
        this.rewards = rewards;
        this.people = people;
        this.grossUp = grossUp;
        this.kinds = kinds;
    }

    @Override
    public String group(Order order, Instant at) {
        var country = country(order.owner()).orElseThrow();
        return country + "-" + order.amount().currency().getCurrencyCode() + "-" + payPeriod(country, at);
    }

    /** Who is not on the payroll can't be paid with it. */
    @Override
    public Optional<String> lacks(Order order) {
        return country(order.owner()).isPresent() ? Optional.empty() : Optional.of("NOT_ON_PAYROLL");
    }

    @Override
    public Arrival arrival(BatchId batch, Instant at) {
        return new Arrival(payday(batch), true);
    }

    @Override
    public Rendered render(BatchFile file, List<Line> lines) {
        var csv = new StringBuilder(HEADER);
        var gross = Money.zero(file.sum().currency());
        for (var line : lines) {
            var paid = grossUp.of(line.amount(), paymentDate(file.batch()));
            gross = gross.plus(paid);
            csv.append(row(file, line, paid));
        }
        var control = Integer.toString(lines.size());
        csv.append(Cells.line(
                "TOTAL",
                "",
                payPeriod(file.batch()),
                "",
                "",
                "",
                file.sum().currency().getCurrencyCode(),
                file.sum().decimal(),
                gross.decimal(),
                control));
        var name = "payroll-%s-%s.csv".formatted(file.batch().group(), file.message());
        return new Rendered(name, csv.toString(), List.of());
    }

    @Override
    public Told read(byte[] content) {
        return PayrollAnswer.read(content);
    }

    private String row(BatchFile file, Line line, Money gross) {
        var entitlement = rewards.apply(new EntitlementRef(line.owner(), line.entitlement()));
        var earned = entitlement.map(one -> one.grounds().earnedAt()).orElse(line.queuedAt());
        return Cells.line(
                line.payout().value(),
                line.owner().value(),
                payPeriod(file.batch()),
                YearMonth.from(PaymentDate.of(country(file.batch()), earned).day())
                        .toString(),
                entitlement.map(kinds).orElse(Classifying.Kind.REWARD).name(),
                "Y", // Cash paid to an employee is wages in both countries, whatever earned it.
                line.amount().currency().getCurrencyCode(),
                line.amount().decimal(),
                gross.decimal(),
                "");
    }

    private YearMonth payPeriod(Country country, Instant at) {
        var today = PaymentDate.of(country, at).day();
        var closed = today.plusDays(settings.closesBefore()).isAfter(today.withDayOfMonth(settings.payday()));
        return YearMonth.from(today).plusMonths(closed ? 1 : 0);
    }

    private static String payPeriod(BatchId batch) {
        return batch.group().substring(batch.group().length() - "2026-12".length());
    }

    private LocalDate payday(BatchId batch) {
        return YearMonth.parse(payPeriod(batch)).atDay(settings.payday());
    }

    private PaymentDate paymentDate(BatchId batch) {
        return new PaymentDate(country(batch), payday(batch));
    }

    private static Country country(BatchId batch) {
        return Country.valueOf(batch.group().substring(0, 2));
    }

    private Optional<Country> country(Owner owner) {
        return owner.colleague()
                .flatMap(id -> people.find(id).or(() -> people.former(id)))
                .map(Person::country);
    }
}
