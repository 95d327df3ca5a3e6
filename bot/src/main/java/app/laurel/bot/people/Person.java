package app.laurel.bot.people;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A colleague as the directory knows them; roles are those of the directory, see {@link People#rolesOf}.
 *
 * @param language empty where the directory does not say
 */
public record Person(
        PersonId id,
        String name,
        String email,
        Optional<PersonId> manager,
        String department,
        String region,
        Country country,
        Currency currency,
        Optional<Locale> language,
        ZoneId timeZone,
        LocalDate hiredOn,
        Optional<MonthDay> birthday,
        Set<Role> roles) {

    /** The same person in these roles. */
    public Person holding(Set<Role> held) {
        return new Person(
                id,
                name,
                email,
                manager,
                department,
                region,
                country,
                currency,
                language,
                timeZone,
                hiredOn,
                birthday,
                held);
    }

    /** The first word of the name, as colleagues say it. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
