package app.laurel.bot.audit;

import java.util.List;

/**
 * What a look at everything has shown.
 *
 * @param seal hash of the newest checkpoint, to be compared with the one in the log; empty if there is none yet
 */
public record Proof(long checkpoints, long chains, long events, String seal, List<Finding> findings) {

    public boolean holds() {
        return findings.isEmpty();
    }
}
