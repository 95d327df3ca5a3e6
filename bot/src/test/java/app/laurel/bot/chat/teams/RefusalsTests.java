package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusalsTests {

    private final AtomicLong nanos = new AtomicLong();
    private final Refusals refusals = new Refusals(nanos::get);

    @Test
    void areCountedWhenTheyFloodIn(CapturedOutput log) {
        for (int i = 0; i < 10_000; i++) {
            refusals.tell("a flood");
        }
        assertThat(log.getOut().lines().filter(line -> line.contains("a flood")))
                .hasSize(300);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        refusals.tell("a drop");
        assertThat(log.getOut()).contains("9700 more requests were refused within a minute", "refused: a drop");
    }
}
