package app.laurel.bot.referral.crm;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Source;
import app.laurel.bot.referral.Step;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;

/** Reads an event of the CRM's, field by field. */
final class CrmEvent {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private CrmEvent() {}

    /** @param source the name of whoever has signed it */
    static Confirmation read(byte[] body, String source) throws BadEvent {
        var event = EventFields.of(body);
        var eventId = Source.eventId(source, event.id("eventId"));
        var step = step(event);
        var occurredAt = occurredAt(event);
        var referral = event.object("referral");
        var business = business(referral);
        return new Confirmation(
                eventId,
                referral.id("crmId"),
                referral.optionalId("laurelId"),
                step,
                occurredAt,
                particulars(referral),
                referral.optionalText("status"),
                business);
    }

    private static Step step(EventFields event) throws BadEvent {
        var type = event.text("type");
        return Step.ofCrm(type)
                .orElseThrow(() -> event.problem(
                        Problem.UNKNOWN_TYPE,
                        "type",
                        "must be referral.registered, verified, opened, qualified, denied or reversed"));
    }

    private static Instant occurredAt(EventFields event) throws BadEvent {
        var text = event.text("occurredAt");
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException notATime) {
            // Refused below, as is a time of another century.
        }
        throw event.invalid(
                "occurredAt",
                "must be an ISO 8601 time with offset and of this century, such as 2026-11-22T09:00:00-05:00");
    }

    private static Particulars particulars(EventFields referral) throws BadEvent {
        var product = product(referral);
        var country = country(referral);
        var referrer = referral.object("referrer");
        var referee = referral.object("referee");
        return new Particulars(
                product, country, referrer(referrer), contact("", referrer), contact(referee.id("id"), referee));
    }

    private static Product product(EventFields referral) throws BadEvent {
        var code = referral.text("product");
        try {
            return new Product(code);
        } catch (IllegalArgumentException notAProduct) {
            throw referral.invalid("product", "must be a product's code, such as CHEQUING");
        }
    }

    private static Country country(EventFields referral) throws BadEvent {
        var code = referral.text("country");
        return Arrays.stream(Country.values())
                .filter(country -> country.name().equals(code))
                .findFirst()
                .orElseThrow(() -> referral.invalid("country", "must be CA or US"));
    }

    private static Referrer referrer(EventFields referrer) throws BadEvent {
        var id = referrer.id("id");
        return switch (referrer.text("kind")) {
            case "EMPLOYEE" -> new Referrer.Employee(new PersonId(id));
            case "CUSTOMER" -> new Referrer.Customer(id);
            default -> throw referrer.invalid("kind", "must be EMPLOYEE or CUSTOMER");
        };
    }

    private static Contact contact(String customer, EventFields fields) throws BadEvent {
        return new Contact(customer, fields.optionalText("name"), fields.optionalText("email"), "");
    }

    /** What the referee has brought; an event with a bad amount is not trusted. */
    private static Optional<Money> business(EventFields referral) throws BadEvent {
        var amount = referral.optionalObject("amount");
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        var fields = amount.get();
        var currency = fields.text("currency");
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw fields.problem(Problem.UNKNOWN_CURRENCY, "currency", "must be an ISO 4217 currency, such as CAD");
        }
        var business = money(fields, currency);
        if (business.isNegative()) {
            throw fields.problem(Problem.NEGATIVE_AMOUNT, "value", "must not be negative");
        }
        return Optional.of(business);
    }

    private static Money money(EventFields amount, String currency) throws BadEvent {
        try {
            return Money.of(amount.text("value"), currency);
        } catch (IllegalArgumentException notAnAmount) {
            throw amount.invalid("value", "must be a plain decimal in a text, such as \"1500.00\"");
        }
    }
}
