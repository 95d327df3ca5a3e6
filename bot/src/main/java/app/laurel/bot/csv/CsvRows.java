package app.laurel.bot.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Reads comma-separated values row by row: a header, and behind it rows, of which blank ones are passed over. */
public final class CsvRows {

    private static final ObjectReader ROWS = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.TRIM_SPACES);

    private CsvRows() {}

    /** Takes a row and the line it begins on. */
    @FunctionalInterface
    public interface Taker {
        void take(long line, List<String> cells);
    }

    /** Notes what is wrong with a line. */
    @FunctionalInterface
    public interface Complaint {
        void about(long line, String reason);
    }

    /**
     * Reads a text to its end.
     *
     * @param isHeader takes the names of the columns, and says whether the rows are to be read
     * @return whether they were, and all of it was CSV
     * @throws IOException if it can't be read at all
     */
    public static boolean read(Reader text, Predicate<List<String>> isHeader, Taker rows, Complaint complaint)
            throws IOException {
        try (MappingIterator<String[]> found = ROWS.readValues(text)) {
            return isHeader.test(header(found)) && readAll(found, rows);
        } catch (JsonProcessingException broken) {
            complaint.about(broken.getLocation().getLineNr(), "this is no CSV");
            return false;
        }
    }

    private static boolean readAll(MappingIterator<String[]> found, Taker rows) throws IOException {
        long line = found.getCurrentLocation().getLineNr();
        while (found.hasNextValue()) {
            var cells = List.of(found.nextValue());
            if (!String.join("", cells).isBlank()) {
                rows.take(line, cells);
            }
            line = found.getCurrentLocation().getLineNr();
        }
        return true;
    }

    /** Spreadsheets open their exports with a byte order mark. */
    private static List<String> header(MappingIterator<String[]> found) throws IOException {
        return found.hasNextValue()
                ? Arrays.stream(found.nextValue())
                        .map(name -> name.replace("\uFEFF", ""))
                        .toList()
                : List.of();
    }
}
