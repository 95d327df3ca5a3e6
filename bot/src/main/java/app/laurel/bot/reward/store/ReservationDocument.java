package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.budget.Reservation;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;

/** A reservation beside its budget; those that wait are ordered by when they were earned. */
@Kind("reservation")
record ReservationDocument(String entitlement, String owner, Money amount, Instant earnedAt, Reservation.State state)
        implements Document {

    static final String WAITING = Reservation.State.WAITING + ":";
    static final String BEHIND_WAITING = Reservation.State.WAITING + ";";

    static String id(String entitlement) {
        return "res:" + entitlement;
    }

    static ReservationDocument of(Reservation reservation) {
        return new ReservationDocument(
                reservation.entitlement(),
                reservation.owner(),
                reservation.amount(),
                reservation.earnedAt(),
                reservation.state());
    }

    Reservation reservation() {
        return new Reservation(entitlement, owner, amount, earnedAt, state);
    }

    @Override
    public String order() {
        return state == Reservation.State.WAITING ? "%s%020d".formatted(WAITING, earnedAt.toEpochMilli()) : "";
    }
}
