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
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The people of the register who work at the bank, by what is asked often; one change touches only one person. */
final class LiveRoster implements Directory {

    private static final Comparator<PersonId> IN_ORDER = Comparator.comparing(PersonId::value);

    private final Map<PersonId, Entry> entries = new ConcurrentHashMap<>();
    private final Map<PersonId, Person> working = new ConcurrentSkipListMap<>(IN_ORDER);
    private final Map<PersonId, Map<PersonId, Person>> reports = new ConcurrentHashMap<>();
    private final Map<Role, Map<PersonId, Person>> holders = new EnumMap<>(Role.class);
    private volatile @Nullable Collection<Person> everybody;

    LiveRoster() {
        for (var role : Role.values()) {
            holders.put(role, new ConcurrentSkipListMap<>(IN_ORDER));
        }
    }

    Optional<Entry> entry(PersonId id) {
        return Optional.ofNullable(entries.get(id));
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    synchronized void clear() {
        entries.values().forEach(entry -> remove(entry.person()));
        entries.clear();
        everybody = null;
    }

    /** Whoever looks meanwhile finds somebody as before or as now, and never gone in between. */
    synchronized void put(Entry now) {
        var before = entries.put(now.person().id(), now);
        if (now.equals(before)) {
            return;
        }
        if (now.works()) {
            add(now.person());
        }
        if (before != null) {
            forget(before.person(), now);
        }
        everybody = null;
    }

    private void forget(Person before, Entry now) {
        if (!now.works()) {
            remove(before);
            return;
        }
        if (!before.manager().equals(now.person().manager())) {
            leaveTeam(before);
        }
        before.roles().stream()
                .filter(role -> !now.person().roles().contains(role))
                .forEach(role -> holdersOf(role).remove(before.id()));
    }

    private void remove(Person person) {
        working.remove(person.id());
        leaveTeam(person);
        person.roles().forEach(role -> holdersOf(role).remove(person.id()));
    }

    private void leaveTeam(Person person) {
        person.manager().map(reports::get).ifPresent(team -> team.remove(person.id()));
    }

    private void add(Person person) {
        working.put(person.id(), person);
        person.manager()
                .ifPresent(manager -> reports.computeIfAbsent(manager, first -> new ConcurrentSkipListMap<>(IN_ORDER))
                        .put(person.id(), person));
        person.roles().forEach(role -> holdersOf(role).put(person.id(), person));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return entry(id).filter(Entry::works).map(Entry::person);
    }

    @Override
    public Collection<Person> everybody() {
        var known = everybody;
        return known == null ? gathered() : known;
    }

    private synchronized Collection<Person> gathered() {
        var all = List.copyOf(working.values());
        everybody = all;
        return all;
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return List.copyOf(reports.getOrDefault(manager, Map.of()).values());
    }

    @Override
    public List<Person> holders(Role role) {
        return List.copyOf(holdersOf(role).values());
    }

    @Override
    public Optional<Person> former(PersonId id) {
        return entry(id).filter(entry -> !entry.works()).map(Entry::person);
    }

    private Map<PersonId, Person> holdersOf(Role role) {
        return holders.getOrDefault(role, Map.of());
    }
}
