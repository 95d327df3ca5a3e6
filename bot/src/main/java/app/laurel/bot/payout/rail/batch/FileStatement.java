package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Statement;
import app.laurel.bot.store.Stored;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The books of a rail that takes files: what has left in them, and what the files that came back say of it. */
final class FileStatement implements Statement {

    private final Batches batches;
    private final Map<BatchId, Optional<BatchFile>> files = new HashMap<>();

    FileStatement(Batches batches) {
        this.batches = batches;
    }

    @Override
    public Stream<Line> lines() {
        return batches.all().filter(this::hasLeft).map(FileStatement::line);
    }

    @Override
    public Answer find(PayoutId key) {
        return batches.line(key)
                .map(Stored::value)
                .filter(this::hasLeft)
                .<Answer>map(line -> new Answer.There(line(line)))
                .orElseGet(Answer.Nothing::new);
    }

    private boolean hasLeft(app.laurel.bot.payout.rail.batch.Line line) {
        return files.computeIfAbsent(line.batch(), batches::file)
                .filter(BatchFile::hasLeft)
                .filter(file -> !file.leftOut().contains(line.payout()))
                .isPresent();
    }

    private static Line line(app.laurel.bot.payout.rail.batch.Line line) {
        var stands = line.outcome()
                .map(outcome -> outcome == app.laurel.bot.payout.rail.batch.Line.Outcome.PAID)
                .orElse(true);
        return new Line(line.payout().value(), line.amount(), stands);
    }
}
