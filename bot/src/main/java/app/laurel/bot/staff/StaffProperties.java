package app.laurel.bot.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Up to how big a loss of people is believed; a bigger one waits for an administrator, as the export may be broken.
 *
 * @param most how many people at once
 * @param percent how many of a hundred, once there are more than four
 */
@ConfigurationProperties("laurel.people.leavers")
record StaffProperties(
        @DefaultValue("20") int most, @DefaultValue("5") int percent) {}
