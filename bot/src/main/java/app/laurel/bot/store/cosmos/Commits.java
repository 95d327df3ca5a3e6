package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Write;
import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.models.CosmosBatch;
import com.azure.cosmos.models.CosmosBatchItemRequestOptions;
import com.azure.cosmos.models.CosmosBatchResponse;
import com.azure.cosmos.models.CosmosItemResponse;
import com.azure.cosmos.models.PartitionKey;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Commits batches, and finds out what became of those nobody answered for.
 *
 * <p>Each batch has a UUID, which everything it writes carries. One that may or may not have been done is sent again as it
 * is; if that is refused and its witness, a document that it creates, carries the UUID, it had been done before.
 */
final class Commits {

    /** Longer than any call can be under way. */
    private static final Duration RECEIPTS_LAST = Duration.ofHours(1);

    private final CosmosAsyncContainer container;
    private final Calls calls;
    private final InstantSource clock;

    Commits(CosmosAsyncContainer container, Calls calls, InstantSource clock) {
        this.container = container;
        this.calls = calls;
        this.clock = clock;
    }

    Committed commit(Batch batch) {
        if (batch.writes().size() > Batch.MOST_WRITES) {
            return new Committed.TooBig(batch.writes().size() + " writes");
        }
        return commit(Prepared.of(batch, clock.instant()));
    }

    private Committed commit(Prepared batch) {
        if (batch.bytes() > Batch.MOST_BYTES) {
            return new Committed.TooBig(batch.bytes() + " bytes");
        }
        var doubtful = false;
        for (var budget = calls.budget(); ; ) {
            var trouble = attempt(batch);
            if (trouble.isEmpty()) {
                return new Committed.Done();
            }
            doubtful |= trouble.get().isDoubtful();
            if (!trouble.get().passes()) {
                return refused(batch, trouble.get());
            }
            if (!budget.allowsAnother(trouble.get())) {
                if (doubtful && isDone(batch)) {
                    return new Committed.Done();
                }
                throw trouble.get().asFault();
            }
        }
    }

    private Optional<Trouble> attempt(Prepared batch) {
        try {
            var response = calls.once(() -> calls.metered(
                    "commit", container.executeCosmosBatch(batch.operations()), CosmosBatchResponse::getRequestCharge));
            return Optional.ofNullable(response).flatMap(Commits::trouble);
        } catch (RuntimeException fault) {
            return Optional.of(Trouble.of(fault));
        }
    }

    private static Optional<Trouble> trouble(CosmosBatchResponse response) {
        if (response.isSuccessStatusCode()) {
            return Optional.empty();
        }
        var why = new BatchRefused(response);
        return Optional.of(Trouble.of(
                response.getStatusCode(), response.getSubStatusCode(), response.getRetryAfterDuration(), why));
    }

    private Committed refused(Prepared batch, Trouble trouble) {
        if (trouble.status() == Trouble.TOO_LARGE) {
            return new Committed.TooBig("more than a request may hold");
        }
        if (!(trouble.cause() instanceof BatchRefused refused)) {
            throw trouble.asFault();
        }
        // The library, too, may have sent it twice, so each refusal is looked into.
        if (isDone(batch)) {
            return new Committed.Done();
        }
        var id = batch.writes().get(refused.index()).id();
        return switch (trouble.status()) {
            case Trouble.CONFLICT -> new Committed.Conflict(id);
            case Trouble.PRECONDITION_FAILED -> new Committed.Stale(id);
            case Trouble.NOT_FOUND -> new Committed.Missing(id);
            default -> throw trouble.asFault();
        };
    }

    private boolean isDone(Prepared batch) {
        return calls.ask(() -> calls.metered(
                        "witness",
                        container.readItem(batch.witness(), new PartitionKey(batch.partition()), ObjectNode.class),
                        CosmosItemResponse::getRequestCharge))
                .map(answer -> new Item(answer.getItem()))
                .filter(item -> item.batch().equals(batch.id()))
                .isPresent();
    }

    /**
     * A batch ready to be sent.
     *
     * @param witness the id of the document that tells, as long as it matters, whether the batch was done
     */
    private record Prepared(
            String id, String partition, List<Write> writes, CosmosBatch operations, String witness, long bytes) {

        static Prepared of(Batch batch, Instant now) {
            var id = UUID.randomUUID().toString();
            var operations = CosmosBatch.createCosmosBatch(new PartitionKey(batch.partition()));
            var bytes = 0L;
            for (var write : batch.writes()) {
                bytes += add(operations, new Key(batch.partition(), write.id()), write, id, now);
            }
            var witness = witness(batch.writes());
            if (witness.isEmpty() && batch.writes().size() < Batch.MOST_WRITES) {
                witness = Optional.of(Item.receiptId(id));
                operations.createItemOperation(Item.receipt(batch.partition(), id, (int) RECEIPTS_LAST.toSeconds())
                        .json());
            }
            // Without room for a receipt, what was replaced tells until somebody replaces it again.
            var fallback = Ids.escaped(batch.writes().getFirst().id());
            return new Prepared(id, batch.partition(), batch.writes(), operations, witness.orElse(fallback), bytes);
        }

        private static long add(CosmosBatch operations, Key key, Write write, String batch, Instant now) {
            var id = Ids.escaped(key.id());
            return switch (write) {
                case Write.Create create -> {
                    var sheet = Sheet.of(create.document(), create.version(), create.head(), now);
                    operations.createItemOperation(
                            Item.of(key, sheet, batch, now).json());
                    yield sheet.bytes();
                }
                case Write.Replace replace -> {
                    var sheet = Sheet.of(replace.document(), replace.version(), replace.head(), now);
                    operations.replaceItemOperation(
                            id, Item.of(key, sheet, batch, now).json(), under(replace.etag()));
                    yield sheet.bytes();
                }
                case Write.Delete delete -> {
                    operations.deleteItemOperation(id, under(delete.etag()));
                    yield 0L;
                }
            };
        }

        private static CosmosBatchItemRequestOptions under(String etag) {
            return new CosmosBatchItemRequestOptions().setIfMatchETag(etag);
        }

        /** An event document is best: it is never changed or deleted. */
        private static Optional<String> witness(List<Write> writes) {
            var created = new ArrayList<Write.Create>();
            writes.forEach(write -> {
                if (write instanceof Write.Create create) {
                    created.add(create);
                }
            });
            return created.stream()
                    .filter(create -> create.document() instanceof EventDocument)
                    .findFirst()
                    .or(() -> created.stream().findFirst())
                    .map(create -> Ids.escaped(create.id()));
        }
    }

    /** One operation was refused, and so all were. */
    private static final class BatchRefused extends RuntimeException {

        private static final int BECAUSE_OF_ANOTHER = 424;

        private final int index;

        BatchRefused(CosmosBatchResponse response) {
            super("A batch was refused: " + response.getStatusCode() + " " + response.getErrorMessage());
            this.index = index(response);
        }

        private static int index(CosmosBatchResponse response) {
            var results = response.getResults();
            for (int i = 0; i < results.size(); i++) {
                var status = results.get(i).getStatusCode();
                if (status >= 400 && status != BECAUSE_OF_ANOTHER) {
                    return i;
                }
            }
            return 0;
        }

        int index() {
            return index;
        }
    }
}
