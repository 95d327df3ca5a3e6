package app.laurel.bot.reward.budget;

import static app.laurel.bot.reward.budget.Reservation.State.RELEASED;
import static app.laurel.bot.reward.budget.Reservation.State.RESERVED;
import static app.laurel.bot.reward.budget.Reservation.State.SPENT;
import static app.laurel.bot.reward.budget.Reservation.State.WAITING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many wishes of one budget, worked out together for one commit. */
public final class Fold {

    private final Map<String, Reservation> reservations;
    private final Map<String, Reservation> changed = new LinkedHashMap<>();
    private final List<Granted> answers = new ArrayList<>();
    private Budget budget;

    private Fold(Budget budget, Map<String, Reservation> reservations) {
        this.budget = budget;
        this.reservations = new LinkedHashMap<>(reservations);
    }

    /**
     * What becomes of the wishes, in their order.
     *
     * @param reservations those that exist for the wishes' entitlements
     */
    public static Folded of(Budget budget, Map<String, Reservation> reservations, List<? extends Wish> wishes) {
        var fold = new Fold(budget, reservations);
        wishes.forEach(wish -> fold.answers.add(fold.answer(wish)));
        return fold.result();
    }

    /** Serves those who wait, in their order, until one doesn't fit. */
    public static Folded serve(Budget budget, List<Reservation> waiting) {
        var fold = new Fold(budget, Map.of());
        for (var next : waiting) {
            if (next.amount().exceeds(fold.budget.left())) {
                break;
            }
            fold.budget = fold.budget.waiting(-1).reserve(next.amount());
            fold.put(next.with(RESERVED));
        }
        return fold.result();
    }

    private Folded result() {
        return new Folded(budget, List.copyOf(changed.values()), List.copyOf(answers));
    }

    private Granted answer(Wish wish) {
        var present = Optional.ofNullable(reservations.get(wish.entitlement()));
        return switch (wish) {
            case Wish.Reserve reserve -> reserve(reserve, present);
            case Wish.Spend spend -> change(present, RESERVED, SPENT);
            case Wish.Unspend unspend -> change(present, SPENT, RESERVED);
            case Wish.Release release -> release(present);
        };
    }

    private Granted reserve(Wish.Reserve wish, Optional<Reservation> present) {
        if (present.isPresent()) {
            return switch (present.get().state()) {
                case WAITING -> Granted.WAITS;
                case RESERVED, SPENT -> Granted.YES;
                case RELEASED -> Granted.GONE;
            };
        }
        var fits = budget.waiting() == 0 && !wish.amount().exceeds(budget.left());
        budget = fits ? budget.reserve(wish.amount()) : budget.waiting(1);
        put(new Reservation(
                wish.entitlement(), wish.owner(), wish.amount(), wish.earnedAt(), fits ? RESERVED : WAITING));
        return fits ? Granted.YES : Granted.WAITS;
    }

    private Granted change(Optional<Reservation> present, Reservation.State from, Reservation.State to) {
        present.filter(one -> one.state() == from).ifPresent(one -> {
            budget = to == SPENT ? budget.spend(one.amount()) : budget.unspend(one.amount());
            put(one.with(to));
        });
        return Granted.YES;
    }

    private Granted release(Optional<Reservation> present) {
        present.ifPresent(one -> {
            budget = switch (one.state()) {
                case WAITING -> budget.waiting(-1);
                case RESERVED -> budget.release(one.amount());
                case SPENT -> budget.recover(one.amount());
                case RELEASED -> budget;
            };
            if (one.state() != RELEASED) {
                put(one.with(RELEASED));
            }
        });
        return Granted.YES;
    }

    private void put(Reservation reservation) {
        reservations.put(reservation.entitlement(), reservation);
        changed.put(reservation.entitlement(), reservation);
    }

    /**
     * What came of it.
     *
     * @param changed the reservations that are new or different
     * @param answers one for each wish
     */
    public record Folded(Budget budget, List<Reservation> changed, List<Granted> answers) {}
}
