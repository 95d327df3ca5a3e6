package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import java.time.Duration;

/** A worker of whom there must be one in the whole cluster: it works while this instance is on watch. */
final class Watched implements Worker, AutoCloseable {

    private final Worker worker;
    private final Watch watch;

    Watched(Worker worker, Watch watch) {
        this.worker = worker;
        this.watch = watch;
    }

    @Override
    public String name() {
        return worker.name();
    }

    @Override
    public boolean work() {
        return watch.isOurs() && worker.work();
    }

    @Override
    public Duration rest() {
        return worker.rest();
    }

    @Override
    public boolean isWoken() {
        return worker.isWoken();
    }

    @Override
    public void close() {
        watch.close();
    }
}
