package app.laurel.bot.reward.clawback;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.reward.Owner;
import java.util.Optional;
import java.util.function.Function;

/** Where it is kept who has to give back what. */
public interface DebtBook {

    Optional<Debts> find(Owner owner);

    <R> R decide(Owner owner, Actor actor, Function<Optional<Debts>, Decision<Debts, R>> rule);
}
