package app.laurel.bot.voting.amending;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Stage;
import java.time.Instant;

/** There is more time; the reason is kept with the cycle. */
public record CycleExtended(CycleId cycle, Stage stage, Instant until) implements DomainEvent {}
