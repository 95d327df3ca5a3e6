package app.laurel.bot.people.csv;

import app.laurel.bot.csv.CsvRows;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a people file as a whole: all of it is good, or it is refused. */
final class PeopleFile {

    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<PersonId, Long> lines = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> header = List.of();

    private PeopleFile() {}

    /** @throws BadPeopleFile if any row is bad */
    static Roster read(Reader text) throws IOException {
        var file = new PeopleFile();
        if (CsvRows.read(text, file::isHeader, file::add, file::problem)) {
            file.people.values().forEach(file::checkManager);
        }
        return file.roster();
    }

    private boolean isHeader(List<String> columns) {
        header = columns;
        var isIt = new HashSet<>(columns).containsAll(PersonRow.COLUMNS);
        if (!isIt) {
            problem(1, "the header must be " + String.join(",", PersonRow.COLUMNS));
        }
        return isIt;
    }

    private void add(long line, List<String> cells) {
        if (cells.size() != header.size()) {
            problem(line, "%d columns where the header has %d".formatted(cells.size(), header.size()));
            return;
        }
        var byColumn = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
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
}
