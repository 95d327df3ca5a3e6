package app.laurel.bot.store.cosmos;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import app.laurel.bot.store.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much there is in each range, and how far each follower has been told of it.
 *
 * @param standings of all followers, those that have come the least far first
 * @param ends where the change feed of each range ends
 */
record Survey(List<Standing> standings, List<String> ends, long documents) {

    /** Looks at everything once. */
    static Survey of(List<Feed> documents, List<Feed> leases) {
        var ends = new ArrayList<String>();
        var last = new ArrayList<Long>();
        var count = 0L;
        for (var feed : documents) {
            var number = 0L;
            var from = "";
            for (var page = feed.page(from); !page.isEnd(); page = feed.page(from)) {
                count += page.items().stream().filter(Item::isDocument).count();
                number = page.items().getLast().number();
                from = page.next();
            }
            ends.add(feed.page(from).next());
            last.add(number);
        }
        return new Survey(standings(documents, leases, last), ends, count);
    }

    private static List<Standing> standings(List<Feed> documents, List<Feed> leases, List<Long> last) {
        var positions = new HashMap<String, Map<String, String>>();
        for (var feed : leases) {
            var from = "";
            for (var page = feed.page(from); !page.isEnd(); page = feed.page(from)) {
                page.items().stream()
                        .filter(lease -> lease.partition().startsWith(Progress.FOLLOWER))
                        .forEach(lease -> positions
                                .computeIfAbsent(
                                        lease.partition().substring(Progress.FOLLOWER.length()),
                                        name -> new HashMap<>())
                                .put(
                                        lease.json().path("id").asText(),
                                        lease.json().path(Progress.POSITION).asText()));
                from = page.next();
            }
        }
        return positions.entrySet().stream()
                .map(one -> standing(one.getKey(), one.getValue(), documents))
                .sorted(comparingLong((Standing one) -> one.progress(last)).thenComparing(comparing(Standing::name)))
                .toList();
    }

    private static Standing standing(String name, Map<String, String> positions, List<Feed> documents) {
        var untold = IntStream.range(0, documents.size())
                .mapToObj(range -> documents.get(range).page(positions.getOrDefault(Progress.id(range), "")))
                .map(page ->
                        page.isEnd() ? Long.MAX_VALUE : page.items().getFirst().number())
                .toList();
        return new Standing(name, untold);
    }

    /** Names what was found. */
    String state() {
        return Hash.of("cosmos " + ends + " " + standings);
    }

    /** Up to where, in a range, all have been told who have come as far as this one. */
    long cut(int standing, int range) {
        return standings.stream()
                .skip(standing)
                .mapToLong(one -> one.untold().get(range))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /**
     * How far a follower has come.
     *
     * @param untold for each range, the number of the first change that it has not been told of
     */
    record Standing(String name, List<Long> untold) {

        private long progress(List<Long> last) {
            return IntStream.range(0, last.size())
                    .mapToLong(range -> Math.min(untold.get(range), last.get(range) + 1))
                    .sum();
        }
    }
}
