package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Worker;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.store.Documents;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Puts a rail together that takes files of some format. */
public final class BatchDesk {

    private final String rail;
    private final Format format;
    private final BatchLimits limits;
    private final Folder folder;
    private final Documents documents;
    private final InstantSource clock;

    public BatchDesk(
            String rail, Format format, BatchLimits limits, Folder folder, Documents documents, InstantSource clock) {
        this.rail = rail;
        this.format = format;
        this.limits = limits;
        this.folder = folder;
        this.documents = documents;
        this.clock = clock;
    }

    public PaymentRail rail() {
        return new BatchRail(rail, batches(), format, limits, clock);
    }

    /** Closes batches and hands files over. */
    public Worker files(Learning learning, Consumer<Refusal> troubles) {
        return files(folder, learning, troubles);
    }

    Worker files(Outbox outbox, Learning learning, Consumer<Refusal> troubles) {
        return new FileClerk(rail, batches(), format, limits, outbox, learning, troubles, clock);
    }

    /** Takes in what comes back. */
    public Worker reports(Learning learning, Consumer<Refusal> troubles) {
        return new ReportClerk(rail, batches(), format, folder, learning, troubles, clock);
    }

    private Batches batches() {
        return new Batches(rail, documents);
    }
}
