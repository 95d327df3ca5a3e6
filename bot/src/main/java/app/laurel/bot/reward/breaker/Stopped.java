package app.laurel.bot.reward.breaker;

import app.laurel.bot.money.Money;
import java.time.Instant;

/**
 * A reward that has come to a breaker.
 *
 * @param reward the entitlement with its owner
 */
public record Stopped(String reward, Money amount, Instant earnedAt) {}
