package app.laurel.bot.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One timed run of the awards: nominate, vote, decide, publish. */
public record Cycle(CycleId id, Calendar calendar, List<Extension> extensions, Phase phase) {

    public Cycle {
        extensions = List.copyOf(extensions);
    }

    /** One that nobody has opened yet. */
    public static Cycle planned(CycleId id, Calendar calendar) {
        return new Cycle(id, calendar, List.of(), new Phase.Planned());
    }

    public Stage stage() {
        return phase.stage();
    }

    public List<Award> awards() {
        return phase.awards();
    }

    public Optional<Award> award(AwardId award) {
        return awards().stream().filter(one -> one.id().equals(award)).findFirst();
    }

    /** Whether this stage may come next. */
    public boolean may(Stage next) {
        return stage().next().contains(next);
    }

    /** Makes one of the legal moves; any other is a bug. */
    public Cycle to(Phase next) {
        if (!may(next.stage())) {
            throw new IllegalStateException(stage() + " does not become " + next.stage());
        }
        return new Cycle(id, calendar, extensions, next);
    }

    /** The same stage with more known about it. */
    public Cycle still(Phase phase) {
        if (phase.stage() != stage()) {
            throw new IllegalStateException(stage() + " is not " + phase.stage());
        }
        return new Cycle(id, calendar, extensions, phase);
    }

    /** The same stage with more time for it. */
    public Cycle extended(Calendar longer, Extension extension) {
        var all = new ArrayList<>(extensions);
        all.add(extension);
        return new Cycle(id, longer, all, phase);
    }
}
