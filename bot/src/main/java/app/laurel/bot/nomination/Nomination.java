package app.laurel.bot.nomination;

import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One colleague proposes another for an award.
 *
 * @param request the wish that created it; the same wish again finds it
 * @param round 1 at first, one more each time it is submitted again after a return
 * @param amendments what was added after the approval, when the citation itself no longer changes
 */
public record Nomination(
        NominationId id,
        RequestId request,
        Citation citation,
        int round,
        Standing standing,
        List<Citation> amendments,
        Instant submittedAt) {

    public Nomination {
        amendments = List.copyOf(amendments);
    }

    static Nomination submitted(NominationId id, RequestId request, Citation citation, Instant at) {
        return new Nomination(id, request, citation, 1, new Standing.Submitted(), List.of(), at);
    }

    public PersonId nominator() {
        return id.nominator();
    }

    public PersonId nominee() {
        return id.nominee();
    }

    public Stage stage() {
        return standing.stage();
    }

    boolean may(Stage next) {
        return stage().next().contains(next);
    }

    /** Makes one of the legal moves; any other is a bug. */
    Nomination to(Standing next) {
        if (!may(next.stage())) {
            throw new IllegalStateException(stage() + " does not become " + next.stage());
        }
        return new Nomination(id, request, citation, round, next, amendments, submittedAt);
    }

    /** Submitted once more, with an answer to the question in it. */
    Nomination again(Citation other) {
        var asked = to(new Standing.Submitted());
        return new Nomination(id, request, other, round + 1, asked.standing, amendments, submittedAt);
    }

    Nomination reworded(Citation other) {
        return new Nomination(id, request, other, round, standing, amendments, submittedAt);
    }

    Nomination amended(Citation more) {
        var all = Stream.concat(amendments.stream(), Stream.of(more)).toList();
        return new Nomination(id, request, citation, round, standing, all, submittedAt);
    }
}
