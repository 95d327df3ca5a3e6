package app.laurel.bot.chat.memory;

import app.laurel.bot.store.Documents;
import app.laurel.bot.store.cosmos.DoubledStore;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

class RememberedTurnsOnCosmosTests extends RememberedTurnsContract {

    private final DoubledStore store = DoubledStore.open(clock, Duration.ofSeconds(10));

    @Override
    Documents instance() {
        return store.instance();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
