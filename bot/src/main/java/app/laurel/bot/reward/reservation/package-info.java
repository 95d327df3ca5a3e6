/** From approved to payable: money is set aside, and nothing passes a programme that is stopped. */
@NullMarked
package app.laurel.bot.reward.reservation;

import org.jspecify.annotations.NullMarked;
