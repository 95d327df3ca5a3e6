package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.budget.BudgetId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All programmes of the bank. */
public final class Programmes {

    private final Map<String, Programme> byCode = new LinkedHashMap<>();
    private final AwardScheme awards;

    public Programmes(List<Programme> programmes, AwardScheme awards) {
        programmes.forEach(programme -> byCode.put(programme.code(), programme));
        this.awards = awards;
    }

    public Optional<Programme> find(String product) {
        return Optional.ofNullable(byCode.get(product));
    }

    /** All of them, in the order of their file. */
    public List<Programme> all() {
        return List.copyOf(byCode.values());
    }

    public AwardScheme awards() {
        return awards;
    }

    /** What a budget starts a year with; empty if no programme has it. */
    public Optional<Money> yearlyBudget(BudgetId budget) {
        if (budget.programme().equals(AwardScheme.PROGRAMME)) {
            return Optional.of(awards.budgetIn(budget.currency()));
        }
        return find(budget.programme()).map(programme -> programme.budgetIn(budget.currency()));
    }
}
