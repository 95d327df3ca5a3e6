package app.laurel.bot;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/** Tells in which room of a feature a type is. */
final class Rooms {

    /** The feature's own level. */
    static final String GROUND = "";

    private Rooms() {}

    /** The name of the feature's room, as in {@code chat}, whatever rooms that has; empty if it is not the feature's. */
    static Optional<String> of(String feature, JavaClass type) {
        var home = "app.laurel.bot." + feature;
        var there = type.getPackageName();
        if (there.equals(home)) {
            return Optional.of(GROUND);
        }
        return Optional.of(there)
                .filter(one -> one.startsWith(home + "."))
                .map(one -> one.substring(home.length() + 1))
                .map(room -> room.contains(".") ? room.substring(0, room.indexOf('.')) : room);
    }
}
