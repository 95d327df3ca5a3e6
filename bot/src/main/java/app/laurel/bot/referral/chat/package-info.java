/** What people say about referrals, and what they see of them. */
@NullMarked
package app.laurel.bot.referral.chat;

import org.jspecify.annotations.NullMarked;
