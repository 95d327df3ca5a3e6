/** From sealed ballot boxes to winners, over ties that only HR may break. */
@NullMarked
package app.laurel.bot.voting.counting;

import org.jspecify.annotations.NullMarked;
