package app.laurel.bot.reward;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where entitlements are kept, each with its postings in the same commit. */
public interface Entitlements {

    Optional<Entitlement> find(Owner owner, EntitlementId id);

    /** All of an owner, newest first. */
    List<Entitlement> of(Owner owner);

    <R> R decide(
            Owner owner, EntitlementId id, Actor actor, Function<Optional<Entitlement>, Decision<Entitlement, R>> rule);

    /**
     * Creates an entitlement that counts against a yearly cap; what was created before counts once.
     *
     * @param rule is told how many others of the owner count against the cap already
     */
    <R> R decideCapped(Cap cap, Owner owner, EntitlementId id, Actor actor, CappedRule<R> rule);

    /** A rule that also depends on how often it was used this year. */
    @FunctionalInterface
    interface CappedRule<R> {
        Decision<Entitlement, R> apply(Optional<Entitlement> before, int used);
    }

    /** What is counted: a programme's rewards of one year. */
    record Cap(String programme, int year) {}
}
