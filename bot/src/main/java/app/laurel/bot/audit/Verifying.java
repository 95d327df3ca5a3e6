package app.laurel.bot.audit;

import app.laurel.bot.audit.Evidence.Link;
import app.laurel.bot.audit.Evidence.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/** Walks from the checkpoints to the chains and from there to what each entity is now. */
public final class Verifying {

    private static final int AT_A_TIME = 16;

    private final Evidence evidence;

    public Verifying(Evidence evidence) {
        this.evidence = evidence;
    }

    public Proof verify() {
        var seals = new Seals();
        evidence.checkpoints().forEach(seals::take);
        var findings = new ArrayList<>(seals.findings());
        var chains = new LinkedHashSet<>(seals.chains());
        chains.addAll(evidence.chains());
        var events = 0L;
        for (var walk : walks(chains, seals)) {
            events += walk.length();
            walk.finding().ifPresent(findings::add);
        }
        return new Proof(seals.count(), chains.size(), events, seals.last(), findings);
    }

    /** Many at a time, in their order: where the store is far away, most of the time goes by on the way. */
    private List<Walk> walks(Collection<Chain.Id> chains, Seals seals) {
        return chains.stream()
                .gather(Gatherers.mapConcurrent(AT_A_TIME, chain -> walk(chain, seals)))
                .toList();
    }

    private Walk walk(Chain.Id chain, Seals seals) {
        var walk = look(chain, seals);
        // Somebody may have gone on between our looking at the state and at the events; a real fault stays.
        for (int again = 0; again < 3 && walk.finding().isPresent(); again++) {
            walk = look(chain, seals);
        }
        return walk;
    }

    private Walk look(Chain.Id chain, Seals seals) {
        var state = evidence.state(chain);
        var links = evidence.links(chain);
        var finding = ofLinks(chain, links, seals).or(() -> ofEnd(chain, links, seals, state));
        return new Walk(links.size(), finding);
    }

    private static Optional<Finding> ofLinks(Chain.Id chain, List<Link> links, Seals seals) {
        var previous = "";
        var version = 0L;
        for (var link : links) {
            version++;
            if (link.version() > version) {
                return Optional.of(new Finding.MissingRecord(chain, version));
            }
            var sealed = seals.head(chain, version).orElse(link.hash());
            if (link.version() < version
                    || !link.intact()
                    || !link.previous().equals(previous)
                    || !link.hash().equals(sealed)) {
                return Optional.of(new Finding.ChangedRecord(chain, version));
            }
            previous = link.hash();
        }
        return Optional.empty();
    }

    private static Optional<Finding> ofEnd(Chain.Id chain, List<Link> links, Seals seals, Optional<State> state) {
        if (links.isEmpty()) {
            return Optional.of(new Finding.MissingChain(chain));
        }
        var expected = Math.max(seals.length(chain), state.map(State::version).orElse(0L));
        if (links.size() < expected) {
            return Optional.of(new Finding.CutTail(chain, links.size(), expected));
        }
        var last = links.getLast();
        var due = new State(last.version(), last.hash(), last.state());
        return state.equals(Optional.of(due)) ? Optional.empty() : Optional.of(new Finding.ChangedState(chain));
    }

    private record Walk(long length, Optional<Finding> finding) {}
}
