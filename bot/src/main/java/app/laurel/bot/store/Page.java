package app.laurel.bot.store;

import java.util.List;

/**
 * Part of a query's answer.
 *
 * @param next the mark to go on from; empty when this is the last page
 */
public record Page<T extends Document>(List<Stored<T>> items, String next) {

    public List<T> values() {
        return items.stream().map(Stored::value).toList();
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
