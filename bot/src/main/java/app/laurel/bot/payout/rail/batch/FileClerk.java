package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Worker;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Stored;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Closes batches, and makes each into one file: every step can be begun again by whoever finds it undone. */
final class FileClerk implements Worker {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    private final String rail;
    private final Batches batches;
    private final Format format;
    private final BatchLimits limits;
    private final Outbox outbox;
    private final Learning learning;
    private final Consumer<Refusal> troubles;
    private final InstantSource clock;
    private Instant lastLook = Instant.MIN;

    FileClerk(
            String rail,
            Batches batches,
            Format format,
            BatchLimits limits,
            Outbox outbox,
            Learning learning,
            Consumer<Refusal> troubles,
            InstantSource clock) {
        this.rail = rail;
        this.batches = batches;
        this.format = format;
        this.limits = limits;
        this.outbox = outbox;
        this.learning = learning;
        this.troubles = troubles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rail-" + rail + "-files";
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        if (!now.isBefore(lastLook) && now.isBefore(lastLook.plus(LOOKS_EVERY))) {
            return false;
        }
        batches.closeDue(limits.longest(), now);
        var moved = batches.unfinished().stream().filter(this::move).count();
        if (moved == 0) {
            lastLook = now;
        }
        return moved > 0;
    }

    private boolean move(Stored<BatchFile> stored) {
        var file = stored.value();
        return switch (file.state()) {
            case CLOSED -> makeReady(stored);
            case STAGED -> {
                if (!file.staged().isEmpty()) {
                    outbox.handOver(file.staged(), fileName(file));
                }
                yield batches.replace(stored, file.now(BatchFile.State.HANDED_OVER));
            }
            case HANDED_OVER -> {
                tell(file);
                yield batches.replace(stored, file.now(BatchFile.State.DONE));
            }
            case DONE -> false;
        };
    }

    /** Only the copy whose name is recorded is ever handed over; whoever was slower takes their own away. */
    private boolean makeReady(Stored<BatchFile> stored) {
        var file = stored.value();
        var lines = batches.lines(file.batch());
        if (!agrees(file, lines)) {
            troubles.accept(new Refusal(
                    "rail-file-totals", rail + "/" + file.batch(), Role.FINANCE, file.message(), Optional.empty()));
            return false;
        }
        var rendered = format.render(file, lines);
        if (rendered.leftOut().size() == lines.size()) {
            return batches.replace(stored, file.staged("", "", rendered.leftOut()));
        }
        var staged = outbox.stage(rendered.name(), rendered.content().getBytes(StandardCharsets.UTF_8));
        if (batches.replace(stored, file.staged(staged, Hash.of(rendered.content()), rendered.leftOut()))) {
            return true;
        }
        outbox.discard(staged);
        return false;
    }

    private static boolean agrees(BatchFile file, List<Line> lines) {
        var sum = lines.stream().map(Line::amount).reduce(Money.zero(file.sum().currency()), Money::plus);
        return lines.size() == file.count() && sum.equals(file.sum());
    }

    private void tell(BatchFile file) {
        var accepted = new News.Accepted(format.arrival(file.batch(), file.closedAt()));
        batches.lines(file.batch())
                .forEach(line -> learning.hear(
                        rail,
                        line.payout(),
                        file.leftOut().contains(line.payout()) ? new News.Failed("ACCOUNT_UNKNOWN") : accepted));
    }

    /** The staged name without what makes it unique. */
    private static String fileName(BatchFile file) {
        return file.staged().substring(0, file.staged().lastIndexOf('.'));
    }
}
