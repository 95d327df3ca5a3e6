package app.laurel.bot.referral;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many points each flag has, and from how many on a person looks at a referral before it earns.
 *
 * @param holdFrom points; 0 for no screening
 * @param fast how many referrals of one referrer within that time are very many
 */
@ConfigurationProperties("laurel.referral.screening")
public record ScreeningSettings(
        @DefaultValue("100") int holdFrom,
        @DefaultValue("100") int household,
        @DefaultValue("100") int employee,
        @DefaultValue("40") int sharedContact,
        @DefaultValue("40") int velocity,
        @DefaultValue("40") int cycling,
        @DefaultValue("20") int fast,
        @DefaultValue("1d") Duration within) {

    int points(Flag flag) {
        return switch (flag) {
            case HOUSEHOLD -> household;
            case EMPLOYEE -> employee;
            case SHARED_CONTACT -> sharedContact;
            case VELOCITY -> velocity;
            case CYCLING -> cycling;
        };
    }
}
