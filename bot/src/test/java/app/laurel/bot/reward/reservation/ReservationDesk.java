package app.laurel.bot.reward.reservation;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.reward.breaker.Braking;
import app.laurel.bot.reward.breaker.BreakerReset;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;
import java.util.List;

/** Sets money aside in a bank that nobody leaves, for tests in other rooms. */
public final class ReservationDesk {

    private final Reserving reserving;
    private final Budgeting budgeting;

    public ReservationDesk(Entitlements entitlements, Budgeting budgeting, Braking braking, InstantSource clock) {
        this.reserving = new Reserving(entitlements, budgeting, braking, new SmallBank().people(), clock);
        this.budgeting = budgeting;
    }

    public List<Reacting> reactions() {
        return List.of(
                new BudgetReactions(reserving, budgeting),
                reactions -> reactions.on(
                        BreakerReset.class, "reward.end-stop", (reset, at) -> reserving.letThrough(reset)));
    }
}
