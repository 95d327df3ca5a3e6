package app.laurel.bot.audit.store;

import app.laurel.bot.audit.SealingKey;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Json;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;

/**
 * A sealed list of the chains that had grown.
 *
 * @param number from 1, without a gap
 * @param chains how many chains there were at least
 * @param previous hash of the checkpoint before; empty for the first
 * @param hash SHA-256 over all the other fields, in hex
 * @param signature of the hash
 */
@Kind("checkpoint")
record CheckpointDocument(
        long number, Instant at, List<ChainDocument> grown, long chains, String previous, String hash, String signature)
        implements Document {

    @Override
    public String order() {
        return "%012d".formatted(number);
    }

    static String id(long number) {
        return "checkpoint:" + number;
    }

    CheckpointDocument sealed(SealingKey key) {
        var hash = expectedHash();
        return new CheckpointDocument(number, at, grown, chains, previous, hash, key.sign(hash));
    }

    boolean isIntact(SealingKey key) {
        return hash.equals(expectedHash()) && key.hasSigned(hash, signature);
    }

    private String expectedHash() {
        return Hash.of(Json.write(new CheckpointDocument(number, at, grown, chains, previous, "", "")));
    }
}
