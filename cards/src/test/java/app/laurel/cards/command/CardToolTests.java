package app.laurel.cards.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardToolTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void writesTheCard() throws IOException {
        assertThat(run("expand", file("t.json", "{\"a\": \"${n}\"}"), file("d.json", "{\"n\": 7}")))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"a\" : 7");
    }

    @Test
    void knowsTheHost() throws IOException {
        var template = file("t.json", "{\"a\": \"${$host.os}\"}");

        assertThat(run("expand", template, file("d.json", "{}"), file("h.json", "{\"os\": \"iOS\"}")))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"iOS\"");
    }

    @Test
    void saysWhereATemplateIsWrong() throws IOException {
        assertThat(run(
                        "expand",
                        file("t.json", "{\n\"a\": \"${n\n +}\",\n \"b\": \"${zap(1)}\"}"),
                        file("d.json", "{}")))
                .isEqualTo(1);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("t.json: line ");
        assertThat(out.size()).isZero();
    }

    @Test
    void saysWhereDataIsWrongAndWhatIsMissing() throws IOException {
        assertThat(run("expand", file("t.json", "{}"), file("d.json", "{\n x}")))
                .isEqualTo(1);
        assertThat(run(
                        "expand",
                        file("t.json", "{}"),
                        folder.resolve("none.json").toString()))
                .isEqualTo(1);
        assertThat(error.toString(StandardCharsets.UTF_8))
                .contains("d.json: line 2, column ")
                .contains("no such file");
    }

    @Test
    void explainsItselfWhenItIsNotUnderstood() {
        assertThat(run("paint")).isEqualTo(1);
        assertThat(error.toString(StandardCharsets.UTF_8)).startsWith("usage:");
    }

    private int run(String... arguments) {
        return CardTool.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
