/** Colleagues are paid with their salary: a file for each country and pay period. */
@NullMarked
package app.laurel.bot.payout.rail.payroll;

import org.jspecify.annotations.NullMarked;
