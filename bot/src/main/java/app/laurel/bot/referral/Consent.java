package app.laurel.bot.referral;

import app.laurel.bot.people.PersonId;
import java.time.Instant;

/**
 * The referee's word that they want to be introduced.
 *
 * @param givenBy who has given it, by name
 * @param recordedBy the colleague whom they gave it to, or the app as {@code client:portal}
 * @param relationship how the two know each other, in the colleague's words; may be empty
 */
public record Consent(String givenBy, PersonId recordedBy, Instant at, String relationship) {}
