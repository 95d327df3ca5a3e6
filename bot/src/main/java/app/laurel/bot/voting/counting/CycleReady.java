package app.laurel.bot.voting.counting;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** The result waits for HR to publish it. */
public record CycleReady(CycleId cycle) implements DomainEvent {}
