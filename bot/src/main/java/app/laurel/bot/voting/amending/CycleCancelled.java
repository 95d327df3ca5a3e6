package app.laurel.bot.voting.amending;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Stage;

/** The cycle was called off; the reason is kept with it. */
public record CycleCancelled(CycleId cycle, Stage from) implements DomainEvent {}
