package app.laurel.bot.staff.store;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.staff.Entry;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the register who work at the bank, changed one by one; what needs all of them is put together when asked for. */
final class LiveRoster implements Directory {

    private static final Comparator<Person> IN_ORDER =
            Comparator.comparing(person -> person.id().value());

    private final Map<PersonId, Entry> entries = new ConcurrentHashMap<>();
    private final Map<PersonId, List<Person>> reports = new ConcurrentHashMap<>();
    private volatile @Nullable Everybody everybody;

    private record Everybody(Collection<Person> people, Map<Role, List<Person>> byRole) {}

    Optional<Entry> entry(PersonId id) {
        return Optional.ofNullable(entries.get(id));
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    void clear() {
        entries.clear();
        reports.clear();
        everybody = null;
    }

    void put(Entry now) {
        var before = entries.put(now.person().id(), now);
        if (now.equals(before)) {
            return;
        }
        if (before != null && before.works()) {
            before.person()
                    .manager()
                    .ifPresent(manager -> reports.computeIfPresent(
                            manager,
                            (id, all) -> all.stream()
                                    .filter(one ->
                                            !one.id().equals(before.person().id()))
                                    .toList()));
        }
        if (now.works()) {
            now.person()
                    .manager()
                    .ifPresent(manager -> reports.merge(
                            manager,
                            List.of(now.person()),
                            (some, more) -> Stream.concat(some.stream(), more.stream())
                                    .sorted(IN_ORDER)
                                    .toList()));
        }
        everybody = null;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return entry(id).filter(Entry::works).map(Entry::person);
    }

    @Override
    public Collection<Person> everybody() {
        return all().people();
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return reports.getOrDefault(manager, List.of());
    }

    @Override
    public List<Person> holders(Role role) {
        return all().byRole().getOrDefault(role, List.of());
    }

    @Override
    public Optional<Person> former(PersonId id) {
        return entry(id).filter(entry -> !entry.works()).map(Entry::person);
    }

    private Everybody all() {
        var known = everybody;
        if (known == null) {
            known = gathered();
            everybody = known;
        }
        return known;
    }

    private Everybody gathered() {
        var people = entries.values().stream()
                .filter(Entry::works)
                .map(Entry::person)
                .sorted(IN_ORDER)
                .toList();
        var byRole = new EnumMap<Role, List<Person>>(Role.class);
        for (var role : Role.values()) {
            byRole.put(
                    role,
                    people.stream()
                            .filter(person -> person.roles().contains(role))
                            .toList());
        }
        return new Everybody(people, byRole);
    }
}
