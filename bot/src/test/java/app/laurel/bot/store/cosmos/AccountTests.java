package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Write;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Laurel makes in an account, and says when it may not or finds something else. */
class AccountTests {

    private final CosmosDouble cosmos = CosmosDouble.start(1, InstantSource.system());

    @AfterEach
    void close() {
        cosmos.close();
    }

    @Test
    void findsWhatAnotherInstanceHasMade() {
        try (var first = new Instances(settings(cosmos.endpoint(), CosmosDouble.KEY));
                var second = new Instances(settings(cosmos.endpoint(), CosmosDouble.KEY))) {
            first.start().documents().commit(Batch.in("p", Write.create("a", new Note("x"))));

            assertThat(second.start().documents().read(new Key("p", "a"), Note.class))
                    .isPresent();
        }
    }

    @Test
    void saysWhatIsMissingWhereItMayNotMakeIt() {
        cosmos.forbidMaking();

        assertThatThrownBy(() -> open(cosmos.endpoint(), CosmosDouble.KEY))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("The container documents of the database laurel is missing")
                .hasMessageContaining(
                        "the partition key /p (version 2), a default time to live of -1 and /sort/? indexed alone")
                .hasMessageContaining("or give Laurel the account's key");
    }

    @Test
    void saysThatTheKeyIsWrong() {
        assertThatThrownBy(() -> open(cosmos.endpoint(), "d3Jvbmc="))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("refuses the key");
    }

    @Test
    void speaksPlainHttpToItsOwnMachineOnly() {
        assertThatThrownBy(() -> open("http://cosmos.example.com/", CosmosDouble.KEY))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("must be the https address");
        assertThatThrownBy(() -> open("", CosmosDouble.KEY)).hasMessageContaining("laurel.cosmos.endpoint");
    }

    @Test
    void keepsItsKeyToItself() {
        assertThat(settings(cosmos.endpoint(), "secret")).asString().doesNotContain("secret");
    }

    private static void open(String endpoint, String key) {
        try (var instances = new Instances(settings(endpoint, key))) {
            instances.start();
        }
    }

    private static CosmosSettings settings(String endpoint, String key) {
        return Instances.settings(endpoint, key, "laurel", Duration.ofSeconds(1));
    }
}
