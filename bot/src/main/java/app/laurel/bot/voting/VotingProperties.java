package app.laurel.bot.voting;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How award cycles run.
 *
 * @param announceAfter how long winners and their managers know before the channel does
 * @param remindBefore how long before the close those who haven't voted are reminded
 * @param archiveAfter how long a published cycle stays in sight
 * @param zone the bank's time zone, in which monthly cycles have their dates
 */
@Validated
@ConfigurationProperties("laurel.voting")
public record VotingProperties(
        @DefaultValue("1h") @NotNull Duration announceAfter,
        @DefaultValue("48h") @NotNull Duration remindBefore,
        @DefaultValue("400d") @NotNull Duration archiveAfter,
        @DefaultValue("America/Toronto") @NotNull ZoneId zone) {}
