package app.laurel.bot.staff;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import java.util.Optional;

/**
 * Somebody has another manager, department, country or role by the directory's word.
 *
 * @param from whom they reported to before, if anybody
 */
public record PersonMoved(PersonId person, Optional<PersonId> from) implements DomainEvent {}
