package app.laurel.bot.people.csv;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** One row of the file: texts by column. */
record PersonRow(long line, Map<String, String> cells) {

    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "email",
            "manager_id",
            "department",
            "region",
            "country",
            "currency",
            "language",
            "time_zone",
            "hired_on",
            "birthday",
            "roles");

    /**
     * The person in this row.
     *
     * @throws IllegalArgumentException with the column and what is wrong with it; never with a name or an address
     */
    Person person() {
        return new Person(
                read("id", PersonId::new),
                read("name", Function.identity()),
                read("email", PersonRow::email),
                optional("manager_id", PersonId::new),
                cell("department"),
                cell("region"),
                read("country", Country::valueOf),
                read("currency", Currency::getInstance),
                optional("language", PersonRow::language),
                read("time_zone", ZoneId::of),
                read("hired_on", LocalDate::parse),
                optional("birthday", day -> MonthDay.parse("--" + day)),
                roles());
    }

    private Set<Role> roles() {
        var roles = new TreeSet<Role>();
        for (var code : cell("roles").split(";", -1)) {
            if (!code.isBlank()) {
                roles.add(Role.of(code.strip())
                        .orElseThrow(() -> new IllegalArgumentException("there is no role " + code.strip())));
            }
        }
        return Set.copyOf(roles);
    }

    private <T> T read(String column, Function<String, T> reader) {
        return optional(column, reader).orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
    }

    private <T> Optional<T> optional(String column, Function<String, T> reader) {
        var text = cell(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException bad) {
            throw new IllegalArgumentException(column + " can't be read", bad);
        }
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static String email(String text) {
        if (!text.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("no address");
        }
        return text;
    }

    private static Locale language(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }
}
