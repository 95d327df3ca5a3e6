/** Where the CRM tells of referrals: signed, checked, kept, and only then answered. */
@NullMarked
package app.laurel.bot.referral.crm;

import org.jspecify.annotations.NullMarked;
