package app.laurel.bot.chat.sending;

import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Shares;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lanes that this instance looks after: its share of all.
 *
 * <p>Shares only keep instances out of each other's way. That nothing is sent twice rests on each message being claimed
 * under its ETag.
 */
final class Lanes {

    private final Shares shares;

    Lanes(Shares shares) {
        this.shares = shares;
    }

    boolean hold(String receiver) {
        return isOurs(laneOf(receiver));
    }

    static int laneOf(String receiver) {
        return Hash.bucket(receiver, Lane.LANES);
    }

    Set<Integer> held() {
        return IntStream.range(0, Lane.LANES).filter(this::isOurs).boxed().collect(Collectors.toUnmodifiableSet());
    }

    boolean areAll() {
        return shares.isAlone();
    }

    private boolean isOurs(int lane) {
        return shares.isOurs("lane:" + lane);
    }
}
