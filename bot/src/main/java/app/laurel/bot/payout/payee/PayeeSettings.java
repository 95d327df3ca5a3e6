package app.laurel.bot.payout.payee;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where payees' details come from.
 *
 * @param file a CSV that the bank's own system of record keeps: {@code owner,name,email,account,member}
 */
@ConfigurationProperties("laurel.payees")
record PayeeSettings(Optional<Path> file) {}
