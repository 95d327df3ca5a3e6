package app.laurel.bot.payout.payee;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where payees' details come from.
 *
 * @param file a CSV that the bank's own system of record keeps: {@code owner,name,email,account,member};
 *     none: only the directory's addresses
 */
@ConfigurationProperties("laurel.payees")
record PayeeSettings(@DefaultValue("") String file) {

    Optional<Path> path() {
        return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
    }
}
