package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Changes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Keeps all who work in the background working, each at its own pace, while Laurel runs. */
public final class Workers implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Shift> shifts;
    private volatile boolean running;

    public Workers(Collection<? extends Worker> workers, Changes changes) {
        this.shifts = workers.stream().map(Shift::new).toList();
        changes.onCommit(() -> shifts.forEach(Shift::wake));
    }

    @Override
    public void start() {
        running = true;
        shifts.forEach(Shift::begin);
    }

    @Override
    public void stop() {
        shifts.forEach(Shift::end);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        shifts.forEach(shift -> shift.await(Duration.ofNanos(Math.max(1, deadline - System.nanoTime()))));
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
