package app.laurel.bot.referral.crm;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the CRM and Laurel know each other.
 *
 * @param secret what both sign with
 */
@ConfigurationProperties("laurel.crm")
record CrmSettings(Optional<String> secret) {

    static final String OF_THE_DEMO = "demo-crm-secret";

    CrmSettings {
        secret = secret.filter(text -> !text.isBlank());
    }
}
