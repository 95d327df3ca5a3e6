package app.laurel.bot.staff;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everybody the bank has ever named: the stored directory that all instances read. */
public interface Register {

    Optional<Entry> find(PersonId person);

    Collection<Entry> entries();

    /** Writes down what nothing follows from. */
    void write(Collection<Entry> entries);

    /** Writes somebody down together with the event; if that is how they stand already, nothing is told. */
    void tell(Entry entry, Actor actor, DomainEvent event);

    /** Takes up what other instances have written. */
    void refresh();

    Progress progress();

    void save(Progress progress);

    /** Remembers whom a reading of everybody has named so far. */
    void seen(String round, int page, List<PersonId> people);

    /** Everybody whom this reading has named. */
    Set<PersonId> seen(String round);
}
