import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a young bank and a grown one the same, in turns, and says what each costs. */
final class Growth {

    private static final int ASKERS = 1_000;
    private static final int EACH = 10; // rewards of everybody, in both banks
    private static final int IN_FLIGHT = 4;
    private static final int APPROVALS = 200;
    private static final String MODEL = Bank.colleague(999_999);

    private final Teams teams = new Teams();
    private final AtomicInteger crmIds = new AtomicInteger();
    private final Path work;
    private final String heap;
    private final int port;

    private Growth(Path work, String heap, int port) throws Exception {
        this.work = work;
        this.heap = heap;
        this.port = port;
    }

    public static void main(String[] args) throws Exception {
        var growth = new Growth(Path.of(args[0]), args[6], Integer.parseInt(args[7]));
        var young = growth.founded("young", ASKERS, ASKERS * EACH, ASKERS);
        var grown = growth.founded(
                "grown", Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        growth.compare(young, grown, Integer.parseInt(args[4]), Integer.parseInt(args[5]));
        System.exit(0);
    }

    /** A bank with so many people, rewards and votes; Laurel has run in it, and has stopped. */
    private Path founded(String name, int people, int rewards, int votes) throws Exception {
        var folder = work.resolve(name);
        var bank = new Bank(people);
        bank.write(folder);
        Files.writeString(
                folder.resolve("people.csv"),
                Files.readString(folder.resolve("people.csv"))
                        + "%1$s,Colleague Model,%1$s@bench.bank,grace,Branch,Ontario,CA,CAD,en,America/Toronto,2015-01-05,,%n".formatted(MODEL));
        String referral;
        String payout;
        String cycle;
        try (var laurel = Running.on(folder, heap, port)) {
            System.out.printf("%s: %d people, first start %.1f s%n", name, people, seconds(laurel.start()));
            var store = laurel.store();
            store.await("SELECT count(*) FROM documents WHERE kind = 'cycle'", 3);
            teams.confirm(laurel.base(), "MODEL-1", MODEL, "CHEQUING");
            store.await("SELECT count(*) FROM documents WHERE kind = 'earning' AND sort LIKE 'SETTLED%' AND id LIKE '" + MODEL + "%'", 1);
            store.await("SELECT count(*) FROM documents WHERE kind = 'referral' AND json LIKE '%" + MODEL + "%' AND json LIKE '%\"stage\":\"CLOSED\"%'", 1);
            var press = ballot(laurel, MODEL);
            teams.press(laurel.base(), MODEL, "voting.vote", press);
            cycle = press.path("cycle").asText();
            referral = store.ask("SELECT json ->> '$.cause' FROM documents WHERE kind = 'earning' AND id LIKE '" + MODEL + "%'").getFirst().getFirst();
            payout = store.ask("SELECT json ->> '$.payout' FROM documents WHERE kind = 'earning' AND id LIKE '" + MODEL + "%'").getFirst().getFirst();
            Thread.sleep(5_000);
        }
        var store = new Store(folder.resolve("data/laurel.db"));
        var began = System.nanoTime();
        try (var growing = new Growing(store)) {
            growing.rewards(MODEL, referral, payout, people, rewards / people);
            for (int past = 1; past < votes / people; past++) {
                growing.votes(MODEL, cycle, "past-%02d".formatted(past), people);
            }
            growing.votes(MODEL, cycle, "now-now", people);
            growing.forget("partition GLOB 'V|" + cycle + "|*'");
            growing.rename("now-now", cycle);
        }
        System.out.printf(
                "%s: %d documents, %d MiB, grown in %.0f s%n",
                name, store.number("SELECT count(*) FROM documents"), Files.size(store.file()) >> 20,
                (System.nanoTime() - began) / 1e9);
        return folder;
    }

    private ObjectNode ballot(Running laurel, String person) throws Exception {
        var card = teams.say(laurel.base(), person, "vote");
        var button = card.findParents("verb").stream()
                .filter(one -> one.path("verb").asText().equals("voting.vote"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No ballot for " + person + ": " + card));
        var press = ((ObjectNode) button.path("data")).deepCopy();
        var choice = card.findParents("choices").stream()
                .filter(one -> one.path("type").asText().equals("Input.ChoiceSet"))
                .findFirst()
                .orElseThrow();
        press.put(choice.path("id").asText(), choice.path("choices").path(0).path("value").asText());
        return press;
    }

    private void compare(Path youngBank, Path grownBank, int turns, int rounds) throws Exception {
        try (var young = Running.on(youngBank, heap, port); var grown = Running.on(grownBank, heap, port + 1)) {
            System.out.printf("start: young %.1f s, grown %.1f s%n", seconds(young.start()), seconds(grown.start()));
            var banks = Map.of("young", young, "grown", grown);
            var presses = Map.of("young", ballot(young, Bank.colleague(0)), "grown", ballot(grown, Bank.colleague(0)));
            var figures = new LinkedHashMap<String, Map<String, List<Figure>>>();
            for (int round = -1; round < rounds; round++) {
                for (var kind : List.of("help", "rewards", "vote", "approve")) {
                    for (var name : List.of("young", "grown")) {
                        var figure = measure(kind, banks.get(name), presses.get(name), turns);
                        System.err.printf("%s %s %s%n", name, kind, figure);
                        if (round >= 0) { // the first is a warm-up
                            figures.computeIfAbsent(kind, first -> new LinkedHashMap<>())
                                    .computeIfAbsent(name, first -> new ArrayList<>())
                                    .add(figure);
                        }
                    }
                }
            }
            report(figures);
            System.out.printf("memory at most: young %d MiB, grown %d MiB%n", young.mostMemory(), grown.mostMemory());
            tally(grown, presses.get("grown").path("cycle").asText());
        }
    }

    private Figure measure(String kind, Running laurel, JsonNode vote, int turns) throws Exception {
        var base = laurel.base();
        if (!kind.equals("approve")) {
            return run(laurel, turns, number -> {
                var asker = Bank.colleague(number % ASKERS);
                if (kind.equals("vote")) {
                    var answer = teams.press(base, asker, "voting.vote", vote);
                    expect(answer.path("statusCode").asInt() == 200, answer);
                } else {
                    expect(!teams.say(base, asker, kind).path("attachments").isEmpty(), kind);
                }
            });
        }
        var store = laurel.store();
        for (int number = 0; number < APPROVALS; number++) {
            var id = crmIds.incrementAndGet();
            teams.confirm(base, "BIG-" + id, Bank.colleague(number * 7 % ASKERS), "BUSINESS");
        }
        var end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        var waiting = store.waitingDecisions();
        while (waiting.size() < APPROVALS && System.nanoTime() < end) {
            Thread.sleep(200);
            waiting = store.waitingDecisions();
        }
        Thread.sleep(5_000); // cards are drawn behind the money
        var decisions = List.copyOf(waiting);
        return run(laurel, decisions.size(), number -> {
            var decision = decisions.get(number);
            var data = Teams.JSON.createObjectNode().put("decision", decision.get(0)).put("view", "one");
            var answer = teams.press(base, decision.get(1), "approval.approve", data);
            expect(answer.path("statusCode").asInt() == 200, answer);
        });
    }

    private static void expect(boolean fits, Object seen) {
        if (!fits) {
            throw new IllegalStateException("Unexpected: " + seen);
        }
    }

    private Figure run(Running laurel, int turns, Turn turn) throws Exception {
        var took = new long[turns];
        var next = new AtomicInteger();
        var cpu = laurel.cpu();
        try (var threads = Executors.newFixedThreadPool(IN_FLIGHT)) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (int thread = 0; thread < IN_FLIGHT; thread++) {
                all.add(threads.submit(() -> {
                    for (var number = next.getAndIncrement(); number < turns; number = next.getAndIncrement()) {
                        var began = System.nanoTime();
                        turn.take(number);
                        took[number] = System.nanoTime() - began;
                    }
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        Arrays.sort(took);
        return new Figure(
                took[turns / 2] / 1e6, took[turns * 99 / 100] / 1e6, laurel.cpu().minus(cpu).toNanos() / 1e6 / turns);
    }

    private static void report(Map<String, Map<String, List<Figure>>> figures) {
        System.out.println("| Turn | p50 young / grown, ms | ratio | CPU young / grown, ms | ratio | p99 young / grown, ms |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        figures.forEach((kind, banks) -> {
            var young = Figure.median(banks.get("young"));
            var grown = Figure.median(banks.get("grown"));
            System.out.printf(
                    "| %s | %.2f / %.2f | %.2f | %.2f / %.2f | %.2f | %.1f / %.1f |%n",
                    kind, young.p50(), grown.p50(), grown.p50() / young.p50(), young.cpu(), grown.cpu(),
                    grown.cpu() / young.cpu(), young.p99(), grown.p99());
        });
    }

    private void tally(Running laurel, String cycle) throws Exception {
        var ballots = laurel.store().number("SELECT count(*) FROM documents WHERE kind = 'ballot' AND partition GLOB 'V|" + cycle + "|*'");
        var card = teams.say(laurel.base(), "henry", "/cycle tally " + cycle);
        var button = card.findParents("verb").stream()
                .filter(one -> one.path("verb").asText().equals("voting.step"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No button: " + card));
        var began = System.nanoTime();
        teams.press(laurel.base(), "henry", "voting.step", button.path("data"));
        laurel.store().await("SELECT count(*) FROM documents WHERE kind = 'event' AND partition = 'C|" + cycle + "' AND json LIKE '%CycleTallied%'", 1);
        System.out.printf("tally of %d ballots: %.2f s%n", ballots, (System.nanoTime() - began) / 1e9);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** One of the same turns. */
    interface Turn {
        void take(int number) throws Exception;
    }

    /** Milliseconds of one run: of the clock, and of processors for each turn. */
    record Figure(double p50, double p99, double cpu) {

        static Figure median(List<Figure> all) {
            return new Figure(
                    middle(all.stream().mapToDouble(Figure::p50).sorted().toArray()),
                    middle(all.stream().mapToDouble(Figure::p99).sorted().toArray()),
                    middle(all.stream().mapToDouble(Figure::cpu).sorted().toArray()));
        }

        private static double middle(double[] sorted) {
            return sorted[sorted.length / 2];
        }
    }
}
