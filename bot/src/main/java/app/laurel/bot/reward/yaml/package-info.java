/** Programmes and law as files, each mistake named with its line. */
@NullMarked
package app.laurel.bot.reward.yaml;

import org.jspecify.annotations.NullMarked;
