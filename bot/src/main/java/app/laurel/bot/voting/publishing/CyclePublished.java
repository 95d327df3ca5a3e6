package app.laurel.bot.voting.publishing;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;
import java.time.Instant;

/** Winners and their managers may know. */
public record CyclePublished(CycleId cycle, Instant announceAt) implements DomainEvent {}
