package app.laurel.bot.people.csv;

import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a people file as a whole: all of it is good, or it is refused. */
final class PeopleFile {

    private static final ObjectReader ROWS = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.TRIM_SPACES);

    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<PersonId, Long> lines = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PeopleFile() {}

    /** @throws BadPeopleFile if any row is bad */
    static Roster read(Reader text) throws IOException {
        var file = new PeopleFile();
        try (MappingIterator<String[]> rows = ROWS.readValues(text)) {
            file.readAll(rows);
        } catch (JsonProcessingException broken) {
            file.problem(broken.getLocation().getLineNr(), "this is no CSV");
        }
        return file.roster();
    }

    private void readAll(MappingIterator<String[]> rows) throws IOException {
        var header = rows.hasNextValue() ? stripMark(rows.nextValue()) : List.<String>of();
        if (!new HashSet<>(header).containsAll(PersonRow.COLUMNS)) {
            problem(1, "the header must be " + String.join(",", PersonRow.COLUMNS));
            return;
        }
        long line = rows.getCurrentLocation().getLineNr();
        while (rows.hasNextValue()) {
            var cells = rows.nextValue();
            if (!isBlank(cells)) {
                add(line, header, cells);
            }
            line = rows.getCurrentLocation().getLineNr();
        }
        people.values().forEach(this::checkManager);
    }

    private void add(long line, List<String> header, String[] cells) {
        if (cells.length != header.size()) {
            problem(line, "%d columns where the header has %d".formatted(cells.length, header.size()));
            return;
        }
        var byColumn = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(header.get(i), cells[i]);
        }
        try {
            keep(line, new PersonRow(line, byColumn).person());
        } catch (IllegalArgumentException bad) {
            problem(line, String.valueOf(bad.getMessage()));
        }
    }

    private void keep(long line, Person person) {
        if (people.putIfAbsent(person.id(), person) != null) {
            problem(line, "the id " + person.id() + " is there twice");
        }
        lines.putIfAbsent(person.id(), line);
    }

    private void checkManager(Person person) {
        person.manager()
                .filter(manager -> !people.containsKey(manager))
                .ifPresent(manager -> problem(line(person), "nobody has the id of the manager, " + manager));
        if (person.manager().filter(person.id()::equals).isPresent()) {
            problem(line(person), person.id() + " would report to themselves");
        }
    }

    private long line(Person person) {
        return lines.getOrDefault(person.id(), 0L);
    }

    private Roster roster() {
        if (people.isEmpty() && problems.isEmpty()) {
            problem(1, "there is nobody in it");
        }
        if (!problems.isEmpty()) {
            throw new BadPeopleFile(problems);
        }
        return Roster.of(people.values());
    }

    private void problem(long line, String reason) {
        problems.add("line " + line + ": " + reason);
    }

    /** Spreadsheets open their exports with a byte order mark. */
    private static List<String> stripMark(String[] header) {
        header[0] = header[0].replace("\uFEFF", "");
        return List.of(header);
    }

    private static boolean isBlank(String[] cells) {
        return String.join("", cells).isBlank();
    }
}
