package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.budget.BudgetId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** All programmes of the bank: those of the first set-up, and the versions that were approved since. */
public final class Programmes {

    private final List<Programme> first;
    private final AwardScheme awards;
    private final Supplier<List<Proposal>> since;
    private volatile Known known;

    public Programmes(List<Programme> first, AwardScheme awards) {
        this(first, awards, List::of);
    }

    private Programmes(List<Programme> first, AwardScheme awards, Supplier<List<Proposal>> since) {
        this.first = List.copyOf(first);
        this.awards = awards;
        this.since = since;
        this.known = new Known(List.of(), byCode(first));
    }

    /**
     * The same, with what is kept.
     *
     * @param kept all that was ever kept; the same list as long as nothing has changed
     */
    public Programmes with(Supplier<List<Proposal>> kept) {
        return new Programmes(first, awards, kept);
    }

    public Optional<Programme> find(String product) {
        return Optional.ofNullable(now().get(product));
    }

    /** All of them, in the order of their file. */
    public List<Programme> all() {
        return List.copyOf(now().values());
    }

    public AwardScheme awards() {
        return awards;
    }

    /** What a budget starts a year with; empty if no programme has it. */
    public Optional<Money> yearlyBudget(BudgetId budget) {
        if (budget.programme().equals(AwardScheme.PROGRAMME)) {
            return Optional.of(awards.budgetIn(budget.currency()));
        }
        return find(budget.programme())
                .map(programme ->
                        programme.on(LocalDate.of(budget.year(), 1, 1)).budgetIn(budget.currency()));
    }

    private Map<String, Programme> now() {
        var seen = known;
        var kept = since.get();
        if (!seen.of().equals(kept)) {
            seen = new Known(kept, merged(kept));
            known = seen;
        }
        return seen.programmes();
    }

    private Map<String, Programme> merged(List<Proposal> kept) {
        var all = new LinkedHashMap<>(byCode(first));
        kept.stream().filter(Proposal::holds).forEach(one -> {
            var version = one.version();
            var before = Optional.ofNullable(all.get(version.programme()));
            var versions = new ArrayList<>(before.map(Programme::versions).orElse(List.of()));
            if (versions.stream().noneMatch(has -> has.id().equals(version.id()))) {
                versions.add(version);
            }
            all.put(version.programme(), new Programme(version.programme(), one.productClass(), versions));
        });
        return all;
    }

    private static Map<String, Programme> byCode(List<Programme> programmes) {
        var all = new LinkedHashMap<String, Programme>();
        programmes.forEach(programme -> all.put(programme.code(), programme));
        return all;
    }

    private record Known(List<Proposal> of, Map<String, Programme> programmes) {}
}
