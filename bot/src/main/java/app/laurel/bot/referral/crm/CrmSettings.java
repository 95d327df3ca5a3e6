package app.laurel.bot.referral.crm;

import app.laurel.bot.referral.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the CRM, and other systems of the bank that confirm referrals, and Laurel know each other.
 *
 * @param secret what the CRM and Laurel sign with
 * @param nextSecret the one that takes its place; while it changes, both hold
 * @param sources other systems by their names
 */
@ConfigurationProperties("laurel.crm")
record CrmSettings(
        Optional<String> secret,
        Optional<String> nextSecret,
        @DefaultValue Map<String, Other> sources) {

    static final String OF_THE_DEMO = "demo-crm-secret";

    CrmSettings {
        secret = secret.filter(text -> !text.isBlank());
        nextSecret = nextSecret.filter(text -> !text.isBlank());
        for (var name : sources.keySet()) {
            if (!Source.isName(name) || name.equals(Source.CRM)) {
                throw new IllegalArgumentException(
                        "laurel.crm.sources: a name is up to 30 small letters, digits and hyphens, and not crm: "
                                + name);
            }
        }
    }

    /** The secrets of each source, the CRM first. */
    Map<String, List<String>> secrets() {
        var secrets = new LinkedHashMap<String, List<String>>();
        secrets.put(Source.CRM, both(secret, nextSecret));
        sources.forEach((name, source) -> secrets.put(name, both(Optional.of(source.secret()), source.nextSecret())));
        return secrets;
    }

    private static List<String> both(Optional<String> one, Optional<String> next) {
        return Stream.of(one, next).flatMap(Optional::stream).toList();
    }

    /** Another system that confirms referrals, as onboarding may. */
    record Other(String secret, Optional<String> nextSecret) {

        Other {
            if (secret == null || secret.isBlank()) {
                throw new IllegalArgumentException("laurel.crm.sources: each needs a secret of its own");
            }
            nextSecret = nextSecret.filter(text -> !text.isBlank());
        }
    }
}
