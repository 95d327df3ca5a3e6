/**
 * From a fact to an entitlement: what the terms pay for it, whether the law and the caps let it, and what other
 * terms would have paid.
 */
@NullMarked
package app.laurel.bot.reward.earning;

import org.jspecify.annotations.NullMarked;
