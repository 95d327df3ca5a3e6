/** Where the bank says how money reaches people. */
@NullMarked
package app.laurel.bot.payout.payee;

import org.jspecify.annotations.NullMarked;
