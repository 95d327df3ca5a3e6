/** Referral cases, the CRM's inbox and what cases are found by, as documents. */
@NullMarked
package app.laurel.bot.referral.store;

import org.jspecify.annotations.NullMarked;
