package app.laurel.bot.voting.course;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** The cycle is history. */
public record CycleArchived(CycleId cycle) implements DomainEvent {}
