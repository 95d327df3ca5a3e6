package app.laurel.bot.chat.teams;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which messages have come lately, so that a copy which the network made is not answered once more. */
final class Lately {

    private static final int MOST = 10_000;

    private final Set<Key> come = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Boolean> eldest) {
            return size() > MOST;
        }
    }));

    private record Key(String conversation, String sender, String id) {

        static Key of(Incoming incoming) {
            return new Key(incoming.address().conversation(), incoming.sender(), incoming.id());
        }
    }

    boolean isNew(Incoming incoming) {
        return come.add(Key.of(incoming));
    }

    /** It could not be taken; the next copy counts. */
    void forget(Incoming incoming) {
        come.remove(Key.of(incoming));
    }
}
