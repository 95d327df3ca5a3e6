/** The awards that the next cycle will have: added, retired, taken back. */
@NamedInterface("award")
@NullMarked
package app.laurel.bot.voting.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
