package app.laurel.bot.store.cosmos.rest;

import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/** The double as a process of its own, for several Laurels: arguments are the port and the number of ranges. */
public final class CosmosDoubleProcess {

    private CosmosDoubleProcess() {}

    public static void main(String[] args) {
        var port = Integer.parseInt(args[0]);
        var cosmos = CosmosDouble.start(port, Integer.parseInt(args[1]), InstantSource.system());
        System.out.println(cosmos.endpoint());
        while (true) {
            LockSupport.park();
        }
    }
}
