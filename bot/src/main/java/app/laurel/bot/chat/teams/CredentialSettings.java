package app.laurel.bot.chat.teams;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Laurel proves to Entra that it is the bot; one way of three.
 *
 * @param clientSecret the app's secret
 * @param certificate a file with the app's certificate and key: PEM, or PFX if it ends in .pfx or .p12
 * @param identity an identity that the machine lends, so that nothing secret is kept
 * @param tokenFile where a workload's token lies; where Kubernetes says if not set
 * @param authority who gives tokens; the cloud's own if not set
 */
@ConfigurationProperties("laurel.teams")
record CredentialSettings(
        Optional<String> clientSecret,
        Optional<String> certificate,
        Optional<String> certificatePassword,
        Optional<Lent> identity,
        Optional<String> tokenFile,
        Optional<URI> authority) {

    static final String WAYS = "laurel.teams.client-secret, or laurel.teams.certificate, or laurel.teams.identity";

    CredentialSettings {
        clientSecret = clientSecret.filter(text -> !text.isBlank());
        certificatePassword = certificatePassword.filter(text -> !text.isEmpty());
        certificate = certificate.filter(file -> !file.isBlank());
    }

    /** An identity that comes with the place where Laurel runs. */
    enum Lent {
        /** The machine's or container's, in Azure. */
        MANAGED,
        /** The Kubernetes service account's, federated with the app. */
        WORKLOAD
    }

    /** The settings by which a way is chosen. */
    List<String> chosen() {
        return Stream.of(
                        clientSecret.map(secret -> "laurel.teams.client-secret"),
                        certificate.map(file -> "laurel.teams.certificate"),
                        identity.map(lent -> "laurel.teams.identity"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Without what is secret, as this may end up in a log. */
    @Override
    public String toString() {
        return "CredentialSettings" + chosen();
    }
}
