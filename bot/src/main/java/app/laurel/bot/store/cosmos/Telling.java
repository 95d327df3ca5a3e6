package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a follower wants to be told, how much at a time, and how.
 *
 * @param isWanted by their JSON
 */
record Telling<T extends Document>(
        Class<T> type, int limit, Predicate<String> isWanted, Consumer<List<Stored<T>>> handler) {

    List<Item> of(Feed.Page page) {
        var kind = Sheet.kindNameOf(type);
        return page.items().stream()
                .filter(item -> item.isOf(kind) && isWanted.test(item.text()))
                .toList();
    }

    void tell(List<Item> items) {
        handler.accept(items.stream().map(item -> item.as(type)).toList());
    }
}
