package app.laurel.bot.reward.entitlement;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where entitlements are kept, each with its postings in the same commit. */
public interface Entitlements {

    Optional<Entitlement> find(Owner owner, EntitlementId id);

    /** All of an owner, newest first. */
    List<Entitlement> of(Owner owner);

    /**
     * Some of an owner, newest first.
     *
     * @param after what the slice before said as next; empty for the first
     */
    Slice of(Owner owner, int most, String after);

    /** What was posted to an owner's journal for a cause, as in {@code accrual:reward-for:R-7QK2M4:referrer}. */
    Optional<Posting> posting(Owner owner, String cause);

    <R> R decide(
            Owner owner, EntitlementId id, Actor actor, Function<Optional<Entitlement>, Decision<Entitlement, R>> rule);

    /**
     * Creates an entitlement that counts against a yearly cap; what was created before counts once, and what was never
     * paid or has come back counts no more.
     *
     * @param amount what it would add
     * @param rule is told what others of the owner count against the cap already
     */
    <R> R decideCapped(Cap cap, Money amount, Owner owner, EntitlementId id, Actor actor, CappedRule<R> rule);

    /**
     * Some of an owner's.
     *
     * @param next the mark to go on from; empty when there are no more
     */
    record Slice(List<Entitlement> entitlements, String next) {}

    /** A rule that also depends on what was given this year. */
    @FunctionalInterface
    interface CappedRule<R> {
        Decision<Entitlement, R> apply(Optional<Entitlement> before, Used used);
    }

    /**
     * What counts against a cap already.
     *
     * @param amount in the currency of what would be added
     */
    record Used(int count, Money amount) {}

    /** What is counted: a programme's rewards of one year. */
    record Cap(String programme, int year) {}
}
