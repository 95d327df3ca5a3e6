/** What a referral shows of its rewards, and whether everything that the CRM has confirmed got its answer. */
@NamedInterface("cases")
@NullMarked
package app.laurel.bot.reward.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
