/** What the law allows to be paid for a referral, and when. */
@NullMarked
package app.laurel.bot.reward.law;

import org.jspecify.annotations.NullMarked;
