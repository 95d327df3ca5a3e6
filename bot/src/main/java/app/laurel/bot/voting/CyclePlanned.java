package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;
import java.time.Instant;

/** A cycle will come. */
public record CyclePlanned(CycleId cycle, Instant opens) implements DomainEvent {}
