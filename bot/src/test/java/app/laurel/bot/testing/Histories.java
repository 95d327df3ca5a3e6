package app.laurel.bot.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Random histories that can be told again: a failing one is shortened, and printed with its seed.
 *
 * <pre>{@code
 * Histories.each(200, random -> clicks(random), clicks -> {
 *     var ballots = afterAll(clicks);
 *     assertThat(ballots.countedOf(ANA)).isLessThanOrEqualTo(1);
 * });
 * }</pre>
 *
 * The seed is fixed, so that each build tells the same; {@code -Dlaurel.seed=fresh} takes a new one, and
 * {@code -Dlaurel.seed=42} starts with the history of that seed.
 */
public final class Histories {

    private static final long FIXED_SEED = 20_261_122;
    private static final int MOST_TRIES_TO_SHORTEN = 2_000;

    private Histories() {}

    /**
     * Tells so many histories, each of which must hold the promise alone, from a fresh start.
     *
     * @param teller makes the steps of a history; all its chance comes from the given source
     * @param promise runs the steps and fails if the promise is broken; it may be asked many times
     */
    public static <T> void each(int count, Function<Random, List<T>> teller, Consumer<List<T>> promise) {
        var first = firstSeed();
        for (long seed = first; seed < first + count; seed++) {
            var history = teller.apply(new Random(seed));
            var fault = faultOf(history, promise);
            if (fault.isPresent()) {
                throw broken(seed, history, shortened(history, promise), promise);
            }
        }
    }

    private static long firstSeed() {
        var wanted = System.getProperty("laurel.seed", Long.toString(FIXED_SEED));
        return wanted.equals("fresh") ? System.nanoTime() : Long.parseLong(wanted);
    }

    private static <T> AssertionError broken(long seed, List<T> history, List<T> shortest, Consumer<List<T>> promise) {
        var fault = faultOf(shortest, promise).or(() -> faultOf(history, promise));
        var steps = shortest.stream().map(step -> "\n  " + step).collect(Collectors.joining());
        return new AssertionError(
                "History broken, -Dlaurel.seed=%d tells it again; %d of its %d steps suffice:%s%n%s"
                        .formatted(
                                seed,
                                shortest.size(),
                                history.size(),
                                steps,
                                fault.map(Throwable::getMessage).orElse("(it failed once, and then no more)")),
                fault.orElse(null));
    }

    /** Leaves out ever smaller pieces, as long as what is left still fails. */
    private static <T> List<T> shortened(List<T> history, Consumer<List<T>> promise) {
        var shortest = history;
        var tries = 0;
        for (int piece = Math.max(1, history.size() / 2); piece >= 1; piece = piece == 1 ? 0 : piece / 2) {
            for (int from = 0; from < shortest.size() && tries++ < MOST_TRIES_TO_SHORTEN; ) {
                var shorter = without(shortest, from, Math.min(from + piece, shortest.size()));
                if (faultOf(shorter, promise).isPresent()) {
                    shortest = shorter;
                } else {
                    from += piece;
                }
            }
        }
        return shortest;
    }

    private static <T> List<T> without(List<T> history, int from, int to) {
        var shorter = new ArrayList<>(history);
        shorter.subList(from, to).clear();
        return shorter;
    }

    private static <T> Optional<Throwable> faultOf(List<T> history, Consumer<List<T>> promise) {
        try {
            promise.accept(List.copyOf(history));
            return Optional.empty();
        } catch (AssertionError | RuntimeException fault) {
            return Optional.of(fault);
        }
    }
}
