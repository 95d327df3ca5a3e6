package app.laurel.bot.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A document as a store keeps it: its JSON, and what it is found by.
 *
 * @param kind the name of its {@link Kind}
 * @param shape the version of its kind's shape
 * @param expires when it is to be forgotten, in milliseconds since 1970; {@link #NEVER} for most
 */
public record Sheet(String kind, int shape, String order, String json, long version, String head, long expires) {

    public static final long NEVER = Long.MAX_VALUE;

    public static Sheet of(Document document, long version, String head, Instant now) {
        var shape = Shape.of(document.getClass());
        var expires = document.timeToLive().map(now::plus).map(Instant::toEpochMilli);
        return new Sheet(
                shape.kind(),
                shape.version(),
                document.order(),
                Rendered.of(document),
                version,
                head,
                expires.orElse(NEVER));
    }

    public static String kindNameOf(Class<? extends Document> type) {
        return Shape.of(type).kind();
    }

    public <T extends Document> Stored<T> as(Class<T> type, Key key, String etag) {
        if (!kind.equals(kindNameOf(type))) {
            throw new IllegalStateException("%s is a %s, not a %s".formatted(key, kind, kindNameOf(type)));
        }
        return new Stored<>(key, Shape.of(type).read(json, shape, type, key), etag, version, head);
    }

    public boolean isExpired(Instant now) {
        return expires <= now.toEpochMilli();
    }

    /** Its size in a batch. */
    public long bytes() {
        return json.getBytes(StandardCharsets.UTF_8).length;
    }
}
