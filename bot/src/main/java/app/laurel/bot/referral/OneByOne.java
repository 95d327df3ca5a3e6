package app.laurel.bot.referral;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * Lets this instance do what is about the same thing one after the other. It would come out right without: but the CRM tells
 * the steps of a referral together, and all but one would look, lose and look again.
 */
final class OneByOne {

    private static final int LANES = 256;

    private final List<ReentrantLock> lanes =
            IntStream.range(0, LANES).mapToObj(lane -> new ReentrantLock()).toList();

    void run(String about, Runnable work) {
        var lane = lanes.get(Math.floorMod(about.hashCode(), LANES));
        lane.lock();
        try {
            work.run();
        } finally {
            lane.unlock();
        }
    }
}
