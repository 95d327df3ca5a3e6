package app.laurel.bot.store;

/**
 * Documents of one kind in one partition, in their order.
 *
 * @param from the first order wanted, inclusive; empty for the start
 * @param to the last order wanted, exclusive; empty for the end
 * @param after continues behind this page mark, empty for the first page; see {@link Page#next}
 */
public record Query<T extends Document>(
        String partition, Class<T> type, String from, String to, boolean descending, int limit, String after) {

    public static final int USUAL_PAGE = 100;

    public static <T extends Document> Query<T> in(String partition, Class<T> type) {
        return new Query<>(partition, type, "", "", false, USUAL_PAGE, "");
    }

    public Query<T> between(String from, String to) {
        return new Query<>(partition, type, from, to, descending, limit, after);
    }

    public Query<T> newestFirst() {
        return new Query<>(partition, type, from, to, true, limit, after);
    }

    public Query<T> limit(int most) {
        return new Query<>(partition, type, from, to, descending, most, after);
    }

    public Query<T> after(String mark) {
        return new Query<>(partition, type, from, to, descending, limit, mark);
    }
}
