package app.laurel.bot.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bank for rules tests, hired one by one: {@code new SmallBank().hires("grace", "").hires("ana", "grace")}. */
public final class SmallBank implements Directory {

    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    /**
     * Somebody joins, or changes manager and roles.
     *
     * @param manager their manager's id; empty for the one on top
     */
    public SmallBank hires(String id, String manager, Role... roles) {
        return hires(Country.CA, id, manager, roles);
    }

    /** Somebody joins in a country. */
    public SmallBank hires(Country country, String id, String manager, Role... roles) {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        people.put(
                new PersonId(id),
                new Person(
                        new PersonId(id),
                        Character.toUpperCase(id.charAt(0)) + id.substring(1) + " Test",
                        id + "@demo.bank",
                        Optional.of(manager).filter(one -> !one.isEmpty()).map(PersonId::new),
                        "Branches",
                        "Ontario",
                        country,
                        country.currency(),
                        Optional.of(Locale.ENGLISH),
                        ZoneId.of("America/Toronto"),
                        LocalDate.of(2021, 5, 3),
                        Optional.empty(),
                        Set.copyOf(held)));
        return this;
    }

    public void dismisses(String id) {
        people.remove(new PersonId(id));
    }

    public People people() {
        return new People(this, (person, roles) -> roles);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Collection<Person> everybody() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return people.values().stream()
                .filter(person -> person.manager().filter(manager::equals).isPresent())
                .toList();
    }
}
