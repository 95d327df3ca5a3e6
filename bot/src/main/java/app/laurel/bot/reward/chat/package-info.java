/** What people ask about rewards and budgets, and what they are told. */
@NullMarked
package app.laurel.bot.reward.chat;

import org.jspecify.annotations.NullMarked;
