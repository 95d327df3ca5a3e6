package app.laurel.bot.store;

/** Where a page of a query ended: the order and the id of its last document. */
public record Mark(String order, String id) {

    public static Mark parse(String text) {
        var colon = text.indexOf(':');
        var idStart = colon + 1 + Integer.parseInt(text, 0, colon, 10);
        return new Mark(text.substring(colon + 1, idStart), text.substring(idStart));
    }

    @Override
    public String toString() {
        return order.length() + ":" + order + id;
    }
}
