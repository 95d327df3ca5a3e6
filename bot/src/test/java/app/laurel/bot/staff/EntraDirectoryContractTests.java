package app.laurel.bot.staff;

import static app.laurel.bot.people.graph.EntraServer.json;
import static app.laurel.bot.people.graph.EntraServer.managedBy;
import static app.laurel.bot.people.graph.EntraServer.user;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.DirectoryContract;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.graph.EntraServer;
import app.laurel.bot.staff.store.Registers;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** People from Entra, as another instance reads them from the store. */
class EntraDirectoryContractTests extends DirectoryContract {

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final EntraServer entra = new EntraServer();
    private Directory directory = Registers.in(documents, clock).directory();

    @BeforeEach
    void read() {
        entra.at("/groups/finance/transitiveMembers/microsoft.graph.user", json("{\"value\":[{\"id\":\"mona\"}]}"))
                .begins(entra.pageBefore(
                        "p2", named("mona", "Mona Clarke", ""), named("ben", "Ben Okafor", managedBy("mona"))))
                .goesOn(
                        "p2",
                        entra.lastPage(
                                "d1",
                                named("ana", "Ana Silva", ",\"preferredLanguage\":\"fr-CA\"" + managedBy("mona"))));
        var registers = Registers.in(documents, clock);
        var source = entra.source(registers.directory(), Map.of(Role.FINANCE, List.of("finance")), Map.of());
        var departing = new Departing(registers.register(), new Belief(20, 5), new NoDoubts(), clock);
        var following = new Following(source, registers.register(), departing, clock);
        while (following.step()) {
            registers.register().refresh();
        }
        directory = Registers.in(documents, clock).directory();
    }

    @AfterEach
    void close() {
        entra.close();
    }

    @Override
    protected Directory directory() {
        return directory;
    }

    private static String named(String id, String name, String more) {
        return user(id, more).replace(id + " Test", name);
    }
}
