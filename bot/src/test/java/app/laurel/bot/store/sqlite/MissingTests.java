package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.Key;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MissingTests {

    private static final Key KEY = new Key("p", "a");

    private final Missing missing = new Missing(2);
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void looksOnceForWhatIsNotThere() {
        assertThat(find(KEY)).isEmpty();
        assertThat(find(KEY)).isEmpty();

        assertThat(looks).hasValue(1);
    }

    @Test
    void looksEachTimeForWhatIsThere() {
        missing.find(KEY, this::there);

        assertThat(missing.find(KEY, this::there)).contains("there");
        assertThat(looks).hasValue(2);
    }

    @Test
    void looksAgainForWhatWasWritten() {
        find(KEY);
        missing.begin();
        missing.forget(KEY);
        missing.end();

        assertThat(missing.find(KEY, this::there)).contains("there");
    }

    @Test
    void doesNotBelieveALookDuringACommit() {
        missing.begin();
        find(KEY);
        missing.end();

        assertThat(missing.find(KEY, this::there)).contains("there");
    }

    /** The writer had told of the key before the look had ended. */
    @Test
    void doesNotBelieveALookThatACommitOvertook() {
        missing.find(KEY, () -> {
            missing.begin();
            missing.forget(KEY);
            missing.end();
            return Optional.empty();
        });

        assertThat(missing.find(KEY, this::there)).contains("there");
    }

    /** The writer had begun after the look began, and tells of the key later. */
    @Test
    void doesNotBelieveALookThatACommitFellInto() {
        missing.find(KEY, () -> {
            missing.begin();
            return Optional.empty();
        });

        assertThat(missing.find(KEY, this::there)).contains("there");
    }

    @Test
    void remembersOnlySoMany() {
        find(KEY);
        find(new Key("p", "b"));
        find(new Key("p", "c"));
        find(KEY);

        assertThat(looks).hasValue(4);
    }

    private Optional<String> find(Key key) {
        return missing.find(key, () -> {
            looks.incrementAndGet();
            return Optional.empty();
        });
    }

    private Optional<String> there() {
        looks.incrementAndGet();
        return Optional.of("there");
    }
}
