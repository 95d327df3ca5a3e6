package app.laurel.bot.payout.export;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files for the bank's other systems are put.
 *
 * @param folder a folder that few may read
 */
@ConfigurationProperties("laurel.exports")
record ExportSettings(@DefaultValue(".laurel/exports") Path folder) {}
