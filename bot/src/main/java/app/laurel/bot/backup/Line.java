package app.laurel.bot.backup;

import app.laurel.bot.store.Held;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Sheet;
import java.util.Optional;

/** One line of a copy; what a line is called in the file is the name of its case. */
sealed interface Line {

    /** The shape of these lines; goes up when they change. */
    int FORMAT = 1;

    /**
     * The first.
     *
     * @param state what the store was, so that an export that was cut short goes on only while nothing has changed
     * @param documents how many there are about
     * @param seal names the key that has sealed the trail; empty if nothing has been sealed yet
     */
    record Header(int format, String state, long documents, String seal) implements Line {}

    /**
     * A document.
     *
     * @param expires in milliseconds since 1970; none for never
     * @param json as it was written, letter by letter, for the trail has its hash
     */
    record Document(
            String partition,
            String id,
            String kind,
            int shape,
            String order,
            long version,
            String head,
            Optional<Long> expires,
            String json)
            implements Line {}

    /** Here stands a follower of the changes. */
    record Follower(String name) implements Line {}

    /** An export that was cut short goes on from here. */
    record Place(String next) implements Line {}

    /** The last; a file without it was cut off. */
    record End(long lines) implements Line {}

    static Line of(Held held) {
        return switch (held) {
            case Held.Kept(var key, var sheet) ->
                new Document(
                        key.partition(),
                        key.id(),
                        sheet.kind(),
                        sheet.shape(),
                        sheet.order(),
                        sheet.version(),
                        sheet.head(),
                        Optional.of(sheet.expires()).filter(at -> at != Sheet.NEVER),
                        sheet.json());
            case Held.Follower(var name) -> new Follower(name);
        };
    }

    /** What it says of the store, if it does. */
    default Optional<Held> held() {
        return switch (this) {
            case Document one ->
                Optional.of(new Held.Kept(
                        new Key(one.partition(), one.id()),
                        new Sheet(
                                one.kind(),
                                one.shape(),
                                one.order(),
                                one.json(),
                                one.version(),
                                one.head(),
                                one.expires().orElse(Sheet.NEVER))));
            case Follower(var name) -> Optional.of(new Held.Follower(name));
            case Header header -> Optional.empty();
            case Place place -> Optional.empty();
            case End end -> Optional.empty();
        };
    }
}
