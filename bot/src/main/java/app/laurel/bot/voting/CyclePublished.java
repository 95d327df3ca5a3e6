package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;
import java.time.Instant;

/** Winners and their managers may know. */
public record CyclePublished(CycleId cycle, Instant announceAt) implements DomainEvent {}
