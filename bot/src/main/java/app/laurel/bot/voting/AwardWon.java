package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;

/**
 * A published cycle names a winner, to whom the reward is due.
 *
 * @param cycle id of the cycle, as in {@code 2026-11}
 * @param award id of the award, as in {@code customer-hero}
 */
public record AwardWon(String cycle, String award, PersonId winner, Money reward) implements DomainEvent {}
