/** Entitlements, their journal and their budgets as documents. */
@NullMarked
package app.laurel.bot.reward.store;

import org.jspecify.annotations.NullMarked;
