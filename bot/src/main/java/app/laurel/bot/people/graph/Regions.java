package app.laurel.bot.people.graph;

import app.laurel.bot.people.Country;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What a country and a province or state say of somebody's clock and language where Entra does not. */
final class Regions {

    private final Map<String, Region> byName = new HashMap<>();

    Regions() {
        var file = new Properties();
        try (var text = new InputStreamReader(
                java.util.Objects.requireNonNull(Regions.class.getResourceAsStream("regions.properties")),
                StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        file.stringPropertyNames().forEach(code -> add(code, file.getProperty(code)));
    }

    /** One province, state, or the rest of a country. */
    record Region(ZoneId timeZone, Optional<Locale> language) {}

    Region of(Country country, String state) {
        return Optional.ofNullable(byName.get(key(country.name(), state)))
                .orElseGet(() -> byName.get(key(country.name(), "")));
    }

    /** A country by its code or its name, as HR has written it. */
    static Optional<Country> country(String text) {
        return Stream.of(Country.values())
                .filter(one -> namesOf(one).contains(fold(text)))
                .findFirst();
    }

    private static List<String> namesOf(Country country) {
        var locale = Locale.of("", country.name());
        return Stream.of(
                        country.name(),
                        locale.getISO3Country(),
                        locale.getDisplayCountry(Locale.ENGLISH),
                        locale.getDisplayCountry(Locale.FRENCH),
                        country == Country.US ? "United States of America" : "")
                .map(Regions::fold)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** As in {@code CA-QC=America/Toronto fr-CA Quebec}; a dash says nothing of the language. */
    private void add(String code, String text) {
        var parts = text.split(" ", 3);
        var region = new Region(ZoneId.of(parts[0]), language(parts[1]));
        var country = code.substring(0, 2);
        byName.put(key(country, code.length() > 3 ? code.substring(3) : ""), region);
        if (parts.length > 2) {
            byName.put(key(country, parts[2]), region);
        }
    }

    private static Optional<Locale> language(String tag) {
        return tag.equals("-") ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
    }

    private static String key(String country, String state) {
        return country + "-" + fold(state);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
