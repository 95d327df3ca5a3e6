package app.laurel.bot.voting.planning;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;
import java.time.Instant;

/** A cycle will come. */
public record CyclePlanned(CycleId cycle, Instant opens) implements DomainEvent {}
