package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** The result waits for HR to publish it. */
public record CycleReady(CycleId cycle) implements DomainEvent {}
