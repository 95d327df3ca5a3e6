import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo bank with many colleagues in it, in branches of fifty whose first is the manager. */
record Bank(int colleagues) {

    private static final int BRANCH = 50;

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var rows = Files.newBufferedWriter(folder.resolve("people.csv"))) {
            rows.write(demo("people.csv").strip());
            for (int number = 0; number < colleagues; number++) {
                var manager = number % BRANCH == 0 ? "grace" : colleague(number / BRANCH * BRANCH);
                rows.write("\n%1$s,Colleague %2$d,%1$s@bench.bank,%3$s,Branch %4$d,Ontario,CA,CAD,en,America/Toronto,2015-01-05,,"
                        .formatted(colleague(number), number, manager, number / BRANCH));
            }
            rows.write("\n");
        }
        Files.writeString(
                folder.resolve("programmes.yaml"),
                demo("programmes.yaml").replace("budget: 1000000.00", "budget: 900000000.00"));
    }

    static String colleague(int number) {
        return "b%06d".formatted(number);
    }

    private static String demo(String name) throws IOException {
        try (var file = Bank.class.getResourceAsStream("/demo/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
