package app.laurel.bot.voting.ballot;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.CycleId;
import java.util.Map;

/** Somebody has voted, or changed a vote; each award's choice is told only as a salted hash. */
public record BallotCast(CycleId cycle, PersonId voter, Map<String, String> seals) implements DomainEvent {}
