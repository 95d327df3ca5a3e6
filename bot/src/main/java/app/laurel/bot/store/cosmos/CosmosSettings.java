package app.laurel.bot.store.cosmos;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the account is and how to get in; nothing of it is read unless {@code laurel.store} is {@code cosmos}.
 *
 * @param key of the account; without one, the identity that the machine lends
 * @param identity the client id of a user-assigned identity, where there are several
 * @param gateway HTTPS through the gateway alone, for networks that let nothing else out
 * @param throughput request units a second when the database has to be created; 0 for an account without servers
 * @param timeout of one call
 * @param patience how long a call is tried again before it is given up
 * @param lease how long an instance may be silent before the others take its work over
 */
@Validated
@ConfigurationProperties("laurel.cosmos")
record CosmosSettings(
        @DefaultValue("") String endpoint,
        Optional<String> key,
        Optional<String> identity,
        @DefaultValue("laurel") @NotBlank String database,
        @DefaultValue("false") boolean gateway,
        @DefaultValue("1000") int throughput,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("8s") Duration patience,
        @DefaultValue("10s") Duration lease) {

    /** The key is never to be seen in a log. */
    @Override
    public String toString() {
        return "%s, database %s, by %s"
                .formatted(endpoint, database, key.map(one -> "key").orElse("identity"));
    }
}
