package app.laurel.bot.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What all checkpoints together say, in their order. */
final class Seals {

    private final Map<Chain.Id, NavigableMap<Long, String>> heads = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long number;
    private String last = "";

    void take(Evidence.Checkpoint checkpoint) {
        number++;
        if (checkpoint.number() > number) {
            findings.add(new Finding.MissingCheckpoint(number));
            number = checkpoint.number();
            last = checkpoint.previous();
        }
        if (!checkpoint.intact() || !checkpoint.previous().equals(last) || checkpoint.number() < number) {
            findings.add(new Finding.ChangedCheckpoint(checkpoint.number()));
        } else {
            checkpoint.grown().forEach(this::take);
            if (heads.size() < checkpoint.chains()) {
                findings.add(new Finding.ChangedCheckpoint(checkpoint.number()));
            }
        }
        last = checkpoint.hash();
    }

    private void take(Chain chain) {
        heads.computeIfAbsent(chain.id(), first -> new TreeMap<>()).put(chain.length(), chain.head());
    }

    List<Finding> findings() {
        return findings;
    }

    long count() {
        return number;
    }

    String last() {
        return last;
    }

    Set<Chain.Id> chains() {
        return heads.keySet();
    }

    /** The sealed hash of this version, if a checkpoint was taken just then. */
    Optional<String> head(Chain.Id chain, long version) {
        return Optional.ofNullable(heads.getOrDefault(chain, new TreeMap<>()).get(version));
    }

    /** How long the chain was at least. */
    long length(Chain.Id chain) {
        var sealed = heads.getOrDefault(chain, new TreeMap<>());
        return sealed.isEmpty() ? 0 : sealed.lastKey();
    }
}
