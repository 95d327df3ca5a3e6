package app.laurel.bot.audit.store;

import app.laurel.bot.audit.Chain;
import app.laurel.bot.audit.SealingKey;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals, one after the other, what the chains have grown to. */
final class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int MOST_CHAINS = 2000;
    private static final String PARTITION = "K|checkpoints";

    private final Documents documents;
    private final Chains chains;
    private final SealingKey key;
    private final InstantSource clock;

    Checkpoints(Documents documents, Chains chains, SealingKey key, InstantSource clock) {
        this.documents = documents;
        this.chains = chains;
        this.key = key;
        this.clock = clock;
    }

    /** Seals all that has happened until now; if much has, in several checkpoints, of which the last counts the chains. */
    void seal() {
        chains.catchUp();
        var count = chains.count();
        chains.grown(MOST_CHAINS, grown -> append(grown, 0));
        if (last().map(CheckpointDocument::chains).orElse(0L) < count) {
            append(List.of(), count);
        }
    }

    Stream<CheckpointDocument> all() {
        return documents.stream(Query.in(PARTITION, CheckpointDocument.class)).map(Stored::value);
    }

    private void append(List<Chain> grown, long count) {
        var last = last();
        var number = last.map(CheckpointDocument::number).orElse(0L) + 1;
        var chainsBefore = last.map(CheckpointDocument::chains).orElse(0L);
        var previous = last.map(CheckpointDocument::hash).orElse("");
        var listed = grown.stream().map(ChainDocument::of).toList();
        var checkpoint = new CheckpointDocument(
                        number, clock.instant(), listed, Math.max(count, chainsBefore), previous, "", "")
                .sealed(key);
        var committed = documents.commit(Batch.in(PARTITION, Write.create(CheckpointDocument.id(number), checkpoint)));
        if (!committed.done()) {
            throw new IllegalStateException("Checkpoint " + number + " was not written: " + committed);
        }
        // Whoever can change the store can't change the log: the newest checkpoint is compared with this line.
        LOG.info("Checkpoint {} sealed {} chains: {}", number, grown.size(), checkpoint.hash());
    }

    private Optional<CheckpointDocument> last() {
        return documents
                .query(Query.in(PARTITION, CheckpointDocument.class)
                        .newestFirst()
                        .limit(1))
                .values()
                .stream()
                .findFirst();
    }
}
