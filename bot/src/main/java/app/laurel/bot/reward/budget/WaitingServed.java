package app.laurel.bot.reward.budget;

import app.laurel.bot.event.DomainEvent;
import java.util.List;

/** Those who waited for a budget's money have it now. */
public record WaitingServed(BudgetId budget, List<Served> served) implements DomainEvent {

    /** One of them. */
    public record Served(String entitlement, String owner) {}
}
