/** What a person decides: whether a reward above the limit of its rule is paid. */
@NullMarked
package app.laurel.bot.reward.decision;

import org.jspecify.annotations.NullMarked;
