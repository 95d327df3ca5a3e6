package app.laurel.bot.payout.rail.payroll;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated cells that a spreadsheet opens as text, whatever somebody has put into them. */
final class Cells {

    private Cells() {}

    static String line(String... cells) {
        return Arrays.stream(cells).map(Cells::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        // A cell that begins so would be worked out as a formula.
        var plain = text.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + text : text;
        return plain.matches("(?s).*[,\"\r\n'].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
