import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is left in the store, read once from end to end: the rail's books, the journal, and how much of what there is. */
final class Books {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, long[]> kinds = new TreeMap<>();
    private final Map<String, String> caseOfCrm = new HashMap<>();
    private final Map<String, Long> settledAt = new HashMap<>();
    private final Map<String, Integer> paid = new HashMap<>();
    private final Map<String, Long> balances = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private long file;
    private long entries;

    private Books() {}

    static Books read(Path database) throws Exception {
        var books = new Books();
        books.file = Files.size(database);
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = store.createStatement();
                var rows = statement.executeQuery("SELECT kind, partition, json FROM documents")) {
            while (rows.next()) {
                books.take(rows.getString(1), rows.getString(2), rows.getString(3));
            }
        }
        return books;
    }

    private void take(String kind, String partition, String json) throws Exception {
        var sum = kinds.computeIfAbsent(kind, first -> new long[2]);
        sum[0]++;
        sum[1] += json.length();
        switch (kind) {
            case "referral-pointer" -> {
                if (partition.startsWith("X|crm:")) {
                    caseOfCrm.put(partition.substring(6), JSON.readTree(json).path("goesTo").asText());
                }
            }
            case "event" -> {
                if (json.contains("\"EntitlementSettled\"")) {
                    var event = JSON.readTree(json);
                    settledAt.put(
                            event.path("entity").asText().split(":")[1],
                            Instant.parse(event.path("at").asText()).toEpochMilli());
                }
            }
            case "rail-entry" -> {
                var entry = JSON.readTree(json);
                entries++;
                if (entry.path("state").asText().equals("PAID")) {
                    paid.merge(entry.path("reference").asText(), 1, Integer::sum);
                }
            }
            case "journal" -> post(JSON.readTree(json));
            default -> {}
        }
    }

    private void post(JsonNode posting) {
        var sums = new HashMap<String, Long>();
        for (var leg : posting.path("legs")) {
            var amount = leg.path("amount");
            var account = leg.path("account").asText();
            var currency = amount.path("currency").asText();
            sums.merge(currency, amount.path("minor").asLong(), Long::sum);
            balances.merge(
                    account.substring(0, account.indexOf(':')) + " " + currency,
                    amount.path("minor").asLong(),
                    Long::sum);
        }
        if (sums.isEmpty() || sums.values().stream().anyMatch(sum -> sum != 0)) {
            complaints.add("A posting that doesn't balance: " + posting.path("cause").asText());
        }
    }

    /** The waits of these numbers from acknowledged to settled, in milliseconds, the shortest first. */
    long[] waits(Crm crm, int from, int to) {
        var waits = new long[to - from];
        for (int number = from; number < to; number++) {
            var settled = settledAt.get(caseOfCrm.getOrDefault("BENCH-" + number, ""));
            if (settled == null) {
                complaints.add("BENCH-" + number + " is not settled");
                continue;
            }
            waits[number - from] = Math.max(0, settled - crm.acceptedAt(number));
        }
        java.util.Arrays.sort(waits);
        return waits;
    }

    /** Says whatever is wrong. */
    boolean complain(int expected) {
        if (paid.size() != expected || entries != expected || paid.values().stream().anyMatch(times -> times != 1)) {
            complaints.add("The rail has paid %d of %d in %d entries, %d more than once".formatted(
                    paid.size(), expected, entries, paid.values().stream().filter(times -> times > 1).count()));
        }
        if (kinds.getOrDefault("exception", new long[2])[0] > 0) {
            complaints.add("There are exceptions");
        }
        expect("paid CAD", 5_000L * expected);
        expect("expense CAD", -5_000L * expected);
        expect("payable CAD", 0);
        expect("rail CAD", 0);
        System.out.println("balances " + balances);
        complaints.stream().limit(20).forEach(System.out::println);
        System.out.println(complaints.isEmpty() ? "none lost, none doubled, the journal balances" : complaints.size() + " complaints");
        return !complaints.isEmpty();
    }

    private void expect(String account, long balance) {
        var found = balances.getOrDefault(account, 0L);
        if (Math.abs(found) != Math.abs(balance)) {
            complaints.add(account + " is " + found + " and should be " + balance);
        }
    }

    long documents() {
        return kinds.values().stream().mapToLong(sum -> sum[0]).sum();
    }

    long bytes() {
        return kinds.values().stream().mapToLong(sum -> sum[1]).sum();
    }

    long file() {
        return file;
    }

    long settled() {
        return settledAt.size();
    }

    String kinds() {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue()[0] * 20 > settled())
                .map(kind -> "  %-18s %5.2f a referral, %6.0f bytes each".formatted(
                        kind.getKey(),
                        kind.getValue()[0] / (double) settled(),
                        kind.getValue()[1] / (double) kind.getValue()[0]))
                .collect(Collectors.joining("\n"));
    }
}
