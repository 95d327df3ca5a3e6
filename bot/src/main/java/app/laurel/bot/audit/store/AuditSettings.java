package app.laurel.bot.audit.store;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the trail is sealed.
 *
 * @param keyFile the key that signs checkpoints, kept apart from the store; made at the first start if it is not there
 */
@ConfigurationProperties("laurel.audit")
record AuditSettings(Optional<String> keyFile) {

    // Spring binds no path within an Optional.
    Path keyFileIn(Path data) {
        return keyFile.map(Path::of).orElse(data.resolve("keys").resolve("audit.pem"));
    }
}
