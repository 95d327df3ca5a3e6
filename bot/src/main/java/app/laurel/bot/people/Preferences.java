package app.laurel.bot.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one person has set for themselves.
 *
 * @param language empty for the directory's
 * @param inPublic what may be celebrated where others see it
 * @param digest whether they want one message a day about all that can wait
 */
public record Preferences(
        Optional<Locale> language, Set<Celebration> inPublic, Optional<QuietHours> quiet, boolean digest) {

    /** What holds until somebody says otherwise: birthdays and anniversaries stay private. */
    public static final Preferences USUAL = new Preferences(
            Optional.empty(),
            Set.of(Celebration.AWARD, Celebration.REFERRAL, Celebration.KUDOS),
            Optional.empty(),
            true);

    public Preferences {
        inPublic = Set.copyOf(inPublic);
    }

    public boolean allows(Celebration celebration) {
        return inPublic.contains(celebration);
    }
}
