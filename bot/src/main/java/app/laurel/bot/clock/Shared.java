package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Shares;
import java.time.Duration;

/** A worker of whom there must be one in the whole cluster: it works where this is the instance's share. */
final class Shared implements Worker {

    private final Worker worker;
    private final Shares shares;

    Shared(Worker worker, Shares shares) {
        this.worker = worker;
        this.shares = shares;
    }

    @Override
    public String name() {
        return worker.name();
    }

    @Override
    public boolean work() {
        return shares.isOurs(name()) && worker.work();
    }

    @Override
    public Duration rest() {
        return worker.rest();
    }

    @Override
    public boolean isWoken() {
        return worker.isWoken();
    }
}
