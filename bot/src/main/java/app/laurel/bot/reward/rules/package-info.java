/** The programmes and their dated terms. */
@NullMarked
package app.laurel.bot.reward.rules;

import org.jspecify.annotations.NullMarked;
