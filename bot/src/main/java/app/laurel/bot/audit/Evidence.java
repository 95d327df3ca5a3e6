package app.laurel.bot.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the store holds, as it stands, whether or not somebody has changed it. */
public interface Evidence {

    /** All checkpoints by their numbers. */
    Stream<Checkpoint> checkpoints();

    /** All chains that the store knows of, sealed or not. */
    Set<Chain.Id> chains();

    /** The events of a chain by their versions. */
    List<Link> links(Chain.Id chain);

    Optional<State> state(Chain.Id chain);

    /** What the events of a chain say, by their versions. */
    List<Entry> entries(Chain.Id chain);

    /**
     * A sealed list of chains that had grown.
     *
     * @param chains how many chains there were at least
     * @param intact whether its hash is that of its content, and its signature that of Laurel
     */
    record Checkpoint(long number, List<Chain> grown, long chains, String previous, String hash, boolean intact) {}

    /**
     * One event.
     *
     * @param intact whether its hash is that of its content
     * @param state hash of the state that was written with it
     */
    record Link(long version, String previous, String hash, boolean intact, String state) {}

    /**
     * What an entity is now.
     *
     * @param hash hash of its content
     */
    record State(long version, String head, String hash) {}

    /**
     * What one event says.
     *
     * @param what the names of what happened
     */
    record Entry(Instant at, String actor, List<String> what) {}
}
