package app.laurel.bot.admin;

import app.laurel.bot.event.DomainEvent;

/** Somebody has had a view made anew. */
public record ViewRebuildBegun(String view, int run) implements DomainEvent {}
