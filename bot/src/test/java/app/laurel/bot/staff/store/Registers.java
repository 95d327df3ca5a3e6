package app.laurel.bot.staff.store;

import app.laurel.bot.people.Directory;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Trail;
import java.time.InstantSource;

/** Registers for tests: two on the same documents are two instances of Laurel. */
public record Registers(StoredRegister register, Directory directory) {

    public static Registers in(Documents documents, InstantSource clock) {
        var register = new StoredRegister(documents, new Trail(documents, clock));
        return new Registers(register, new StoredDirectory(register));
    }
}
