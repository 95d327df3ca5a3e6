package app.laurel.bot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeyTests {

    @TempDir
    Path folder;

    @Test
    void isMadeAtTheFirstStartAndFoundAtTheNext() throws IOException {
        var file = folder.resolve("keys").resolve("audit.pem");
        var signature = SealingKey.in(file).sign("hello");

        assertThat(SealingKey.in(file).hasSigned("hello", signature)).isTrue();
        assertThat(SealingKey.in(file).hasSigned("hallo", signature)).isFalse();
        assertThat(SealingKey.in(file).hasSigned("hello", "not a signature")).isFalse();
        assertThat(Files.readString(file)).startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void doesNotTakeAnotherKeysWord() throws IOException {
        var signature = SealingKey.in(folder.resolve("one.pem")).sign("hello");

        assertThat(SealingKey.in(folder.resolve("other.pem")).hasSigned("hello", signature))
                .isFalse();
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        var file = folder.resolve("audit.pem");
        Files.writeString(file, "no key");
        Files.writeString(folder.resolve("audit.pem.pub"), "no key");

        assertThatThrownBy(() -> SealingKey.in(file)).hasMessageContaining("holds no Ed25519 key");
    }
}
