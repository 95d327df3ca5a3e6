package app.laurel.cards;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One card as it lies in its folder: its class, its template and its sample. */
record Specimen(String room, String name) {
    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.CANADA_FRENCH, Locale.of("es"), Locale.of("ar"));
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Every card on the class path. */
    static List<Specimen> all() {
        try (var files = Files.walk(root())) {
            return files.filter(Specimen::isTemplate)
                    .map(file -> new Specimen(
                            room(file), file.getFileName().toString().replace(".json", "")))
                    .sorted((left, right) -> left.toString().compareTo(right.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        try {
            var code = Cards.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(code.toURI()).resolve("app/laurel/cards");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode template() {
        return read(name + ".json");
    }

    JsonNode sample() {
        return read(name + ".sample.json");
    }

    /** The sample as the card it stands for. */
    Card card() {
        return card(sample());
    }

    /** The sample as it would be said in a language. */
    Card card(Locale language) {
        return card(SampleWords.in(language, sample()));
    }

    /** Other data as such a card. */
    Card card(JsonNode data) {
        try {
            return JSON.treeToValue(data, type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is data for such a card. */
    boolean takes(JsonNode data) {
        try {
            return JSON.treeToValue(data, type()) != null;
        } catch (IOException _) {
            return false;
        }
    }

    /** The name of the folder that a file lies in. */
    static String room(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    Class<? extends Card> type() {
        try {
            return Class.forName("app.laurel.cards." + room + "." + name).asSubclass(Card.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + ".json has no record " + name + " beside it", e);
        }
    }

    @Override
    public String toString() {
        return room + "/" + name;
    }

    private JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(root().resolve(room).resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(this + ": " + file + " is missing or is not JSON", e);
        }
    }

    private static boolean isTemplate(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".sample.json");
    }
}
