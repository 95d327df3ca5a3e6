/**
 * One payout from its start until it has arrived or is dead: what may follow what, what is sent, and what is learnt.
 */
@NamedInterface("payment")
@NullMarked
package app.laurel.bot.payout.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
