package app.laurel.bot.reward;

import java.time.LocalDate;

/**
 * When issued money is expected.
 *
 * @param withPay whether it comes with the salary
 */
public record Arrival(LocalDate day, boolean withPay) {}
