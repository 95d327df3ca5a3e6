package app.laurel.bot.staff.store;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.staff.Entry;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody in the register as they are kept.
 *
 * @param change the number of the bucket's change that wrote this
 */
@Kind("person")
record PersonDocument(
        long change,
        String id,
        String name,
        String email,
        Optional<String> manager,
        String department,
        String region,
        String country,
        String currency,
        Optional<String> language,
        String timeZone,
        LocalDate hiredOn,
        Optional<String> birthday,
        List<String> roles,
        boolean missing,
        Optional<Instant> left)
        implements Document {

    static PersonDocument of(Entry entry, long change) {
        var person = entry.person();
        return new PersonDocument(
                change,
                person.id().value(),
                person.name(),
                person.email(),
                person.manager().map(PersonId::value),
                person.department(),
                person.region(),
                person.country().name(),
                person.currency().getCurrencyCode(),
                person.language().map(Locale::toLanguageTag),
                person.timeZone().getId(),
                person.hiredOn(),
                person.birthday().map(MonthDay::toString),
                person.roles().stream().map(Role::code).sorted().toList(),
                entry.missing(),
                entry.left());
    }

    Entry entry() {
        return new Entry(person(), missing, left);
    }

    private Person person() {
        return new Person(
                new PersonId(id),
                name,
                email,
                manager.map(PersonId::new),
                department,
                region,
                Country.valueOf(country),
                Currency.getInstance(currency),
                language.map(Locale::forLanguageTag),
                ZoneId.of(timeZone),
                hiredOn,
                birthday.map(MonthDay::parse),
                roles.stream().flatMap(code -> Role.of(code).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String order() {
        return order(change);
    }

    static String order(long change) {
        return "%015d".formatted(change);
    }
}
