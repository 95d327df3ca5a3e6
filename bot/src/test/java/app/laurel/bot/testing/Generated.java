package app.laurel.bot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/generated: written by a test, committed, and compared from then on. */
public final class Generated {

    private final Path page;

    private Generated(Path page) {
        this.page = page;
    }

    public static Generated file(String name) {
        return new Generated(Path.of("..", "docs", "generated", name));
    }

    /** The page holds this text. If not, it is written, so that a look at the difference and a commit settle it. */
    public void holds(String text) {
        try {
            var before = Files.exists(page) ? Files.readString(page) : "";
            if (!before.equals(text)) {
                Files.createDirectories(page.getParent());
                Files.writeString(page, text);
            }
            assertThat(before)
                    .as("%s was out of date and is written anew: look at it and commit it", page)
                    .isEqualTo(text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
