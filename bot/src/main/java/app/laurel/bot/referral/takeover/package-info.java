/** Cases of the process that was there before Laurel, taken over with control totals. */
@NullMarked
package app.laurel.bot.referral.takeover;

import org.jspecify.annotations.NullMarked;
