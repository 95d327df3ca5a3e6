/** What operations watch: how well the promise of 24 hours is kept. */
@NullMarked
package app.laurel.bot.reward.meter;

import org.jspecify.annotations.NullMarked;
