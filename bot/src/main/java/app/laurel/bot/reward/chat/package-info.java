/** What people ask about rewards and budgets, and what they are told. */
@NamedInterface("chat")
@NullMarked
package app.laurel.bot.reward.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
