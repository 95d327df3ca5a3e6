package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the samples say, in every language: Laurel's words are said in it, names and citations stay as written.
 *
 * <p>Braces hold what code would fill in, as the language writes it: {@code {CAD 50.00}}, {@code {2026-12-15}},
 * {@code {2026-11-24 09:00}}, or a name.
 */
final class SampleWords {
    static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (\\d+\\.\\d\\d)");
    static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d)?");
    private static final Pattern FILLED_IN = Pattern.compile("\\{([^}]+)}");
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    static final JsonNode ALL = read();

    private final Formats formats;
    private final String language;

    private SampleWords(Locale language) {
        this.formats = new Formats(language, ZONE);
        this.language = language.getLanguage();
    }

    /** The same sample in a language. */
    static JsonNode in(Locale language, JsonNode sample) {
        return language.getLanguage().equals("en") ? sample : new SampleWords(language).said(sample);
    }

    private JsonNode said(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .filter(field -> !field.getKey().equals("data"))
                        .forEach(field -> field.setValue(said(field.getValue())));
            case ArrayNode list -> {
                for (var at = 0; at < list.size(); at++) {
                    list.set(at, said(list.get(at)));
                }
            }
            case TextNode text -> {
                var said = ALL.path("translated").path(text.textValue()).path(language);
                return said.isTextual() ? TextNode.valueOf(filled(said.textValue())) : text;
            }
            default -> {}
        }
        return node;
    }

    private String filled(String text) {
        return FILLED_IN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(isolated(written(found.group(1)))));
    }

    private String written(String filledIn) {
        var money = MONEY.matcher(filledIn);
        if (money.matches()) {
            return formats.money(
                    new BigDecimal(money.group(2)).movePointRight(2).longValueExact(), money.group(1));
        }
        if (!TIME.matcher(filledIn).matches()) {
            return filledIn.startsWith("=") ? filledIn.substring(1) : filledIn;
        }
        return filledIn.length() == 10
                ? formats.date(LocalDate.parse(filledIn))
                : formats.dateTime(LocalDateTime.parse(filledIn.replace(' ', 'T'))
                        .atZone(ZONE)
                        .toInstant());
    }

    private String isolated(String text) {
        return language.equals("ar") ? Isolated.of(text) : text;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(Path.of("src", "test", "resources", "samples.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
