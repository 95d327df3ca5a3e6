package app.laurel.bot.payout.rail.payroll;

import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.rail.batch.Line;
import app.laurel.bot.payout.rail.batch.Told;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Payroll's answer: {@code payout,result,reason} and at the end {@code TOTAL,count}. */
final class PayrollAnswer {

    private PayrollAnswer() {}

    static Told read(byte[] content) {
        var lines = new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() < 2 || !lines.getFirst().toLowerCase(Locale.ROOT).startsWith("payout,result")) {
            return new Told.Unreadable("NO_HEADER");
        }
        var rows = lines.subList(1, lines.size() - 1);
        return lines.getLast().equals("TOTAL," + rows.size()) ? outcomes(rows) : new Told.Unreadable("TOTALS");
    }

    private static Told outcomes(List<String> rows) {
        var outcomes = new ArrayList<Told.Outcome>();
        var unknown = new ArrayList<String>();
        for (var row : rows) {
            var cells = row.split(",", -1);
            var outcome = cells.length < 2 ? Optional.<Line.Outcome>empty() : outcome(cells[1]);
            if (outcome.isEmpty()) {
                return new Told.Unreadable("BAD_ROW");
            }
            if (PayoutId.SHAPE.matcher(cells[0]).matches()) {
                outcomes.add(new Told.Outcome(new PayoutId(cells[0]), outcome.get(), reason(cells)));
            } else {
                unknown.add(cells[0]);
            }
        }
        return new Told.Outcomes(outcomes, unknown, Optional.empty(), Optional.empty());
    }

    private static Optional<Line.Outcome> outcome(String result) {
        return switch (result) {
            case "PAID" -> Optional.of(Line.Outcome.PAID);
            case "REJECTED" -> Optional.of(Line.Outcome.FAILED);
            case "RETURNED" -> Optional.of(Line.Outcome.RETURNED);
            default -> Optional.empty();
        };
    }

    private static Optional<String> reason(String... cells) {
        return Optional.of(cells.length < 3 ? "" : cells[2]).filter(code -> code.matches("[A-Z_]{1,40}"));
    }
}
