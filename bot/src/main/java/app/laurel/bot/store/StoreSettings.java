package app.laurel.bot.store;

import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where documents are kept.
 *
 * @param store {@code sqlite}, embedded, or {@code cosmos}
 * @param data the folder of the embedded store
 */
@Validated
@ConfigurationProperties("laurel")
public record StoreSettings(
        @DefaultValue("sqlite") @Pattern(regexp = "sqlite|cosmos")
        String store,

        @DefaultValue(".laurel") Path data) {

    /** Whether no other instance can use the store. */
    public boolean isSole() {
        return store.equals("sqlite");
    }
}
