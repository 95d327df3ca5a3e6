package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;
import java.time.Instant;

/** There is more time; the reason is kept with the cycle. */
public record CycleExtended(CycleId cycle, Stage stage, Instant until) implements DomainEvent {}
