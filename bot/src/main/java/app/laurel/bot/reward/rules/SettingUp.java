package app.laurel.bot.reward.rules;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.reward.rules.Proposal.Standing;
import java.time.InstantSource;
import java.util.Set;

/** Keeps what the file of the first set-up says, once; what the file says differently later is refused. */
public final class SettingUp {

    private static final Actor FILE = Actor.system("programmes-file");

    private final Versions versions;
    private final InstantSource clock;

    public SettingUp(Versions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Keeps the versions of programmes that are new; may be repeated, also by several instances at once.
     *
     * @throws RefusedRules if a version is not as it was kept, or is new to a programme that was set up before
     */
    public void setUp(Programmes file) {
        file.all().forEach(programme -> {
            var isSetUp = isSetUp(programme.code());
            programme.versions().forEach(version -> setUp(programme, version, isSetUp));
        });
    }

    /** Whether all that its file had is kept; a process that died half-way goes on. */
    private boolean isSetUp(String programme) {
        var kept = versions.all().stream()
                .filter(one -> one.version().programme().equals(programme))
                .filter(one -> one.standing() instanceof Standing.SetUp)
                .toList();
        return kept.stream()
                .anyMatch(one ->
                        one.standing() instanceof Standing.SetUp(var at, var together) && kept.size() >= together);
    }

    private void setUp(Programme programme, RuleVersion version, boolean isSetUp) {
        var kept = versions.find(version.id());
        if (kept.isEmpty() && isSetUp) {
            throw RefusedRules.added(version);
        }
        var together = programme.versions().size();
        var now = kept.orElseGet(() -> keep(
                new Proposal(version, programme.productClass(), 1, new Standing.SetUp(clock.instant(), together))));
        if (now.productClass() != programme.productClass()) {
            throw RefusedRules.changed(version, Set.of("class"));
        }
        var changed = Differences.names(now.version(), version);
        if (!changed.isEmpty()) {
            throw RefusedRules.changed(version, changed);
        }
    }

    private Proposal keep(Proposal proposal) {
        return versions.decide(
                proposal.version().id(),
                FILE,
                before -> before.<Decision<Proposal, Proposal>>map(Decision::answer)
                        .orElseGet(() -> Decision.change(
                                proposal,
                                proposal,
                                new VersionSetUp(proposal.version().id()))));
    }
}
