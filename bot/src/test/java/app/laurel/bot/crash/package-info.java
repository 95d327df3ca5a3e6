/** Kills the real process at random moments and looks for what it had promised. */
@NullMarked
package app.laurel.bot.crash;

import org.jspecify.annotations.NullMarked;
