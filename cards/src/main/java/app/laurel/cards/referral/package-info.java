/** How referrals look: the form, and the card that follows a referral until its reward has arrived. */
@NullMarked
package app.laurel.cards.referral;

import org.jspecify.annotations.NullMarked;
