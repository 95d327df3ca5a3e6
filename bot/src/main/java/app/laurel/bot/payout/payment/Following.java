package app.laurel.bot.payout.payment;

import app.laurel.bot.payout.News;
import app.laurel.bot.payout.event.PayoutAcknowledged;
import app.laurel.bot.payout.event.PayoutContradicted;
import app.laurel.bot.payout.event.PayoutEvent;
import app.laurel.bot.payout.event.PayoutFailed;
import app.laurel.bot.payout.event.PayoutReturned;
import app.laurel.bot.payout.event.PayoutSettled;
import app.laurel.bot.reward.Arrival;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Follows a rail's news move by move, with an event for each; late and repeated news moves nothing. */
final class Following {

    private final List<PayoutEvent> events = new ArrayList<>();
    private final Instant at;
    private Payout payout;

    private Following(Payout payout, Instant at) {
        this.payout = payout;
        this.at = at;
    }

    static Following news(Payout before, News news, Instant at) {
        var following = new Following(before, at);
        if (following.contradicts(news)) {
            following.payout = before.remembered();
            following.events.add(
                    new PayoutContradicted(before.id(), news.getClass().getSimpleName()));
        } else if (following.moves(news)) {
            following.follow(news);
        }
        return following;
    }

    Payout payout() {
        return payout;
    }

    List<PayoutEvent> events() {
        return List.copyOf(events);
    }

    /** Money moved that should not have, or that nobody sent. */
    private boolean contradicts(News news) {
        return switch (payout.state()) {
            case CREATED, CANCELLED -> !(news instanceof News.Failed);
            case FAILED_FINAL -> news instanceof News.Arrived;
            case SUBMITTED, UNKNOWN, RETRYABLE, ACKNOWLEDGED, SETTLED, RETURNED -> false;
        };
    }

    private boolean moves(News news) {
        return switch (payout.state()) {
            case CREATED, CANCELLED, FAILED_FINAL, RETURNED -> false;
            case SUBMITTED, UNKNOWN, RETRYABLE -> true;
            case ACKNOWLEDGED -> !(news instanceof News.Accepted);
            case SETTLED -> news instanceof News.Returned || news instanceof News.Failed;
        };
    }

    private void follow(News news) {
        if (payout.state() == State.RETRYABLE) {
            payout = payout.submitted(at); // it had left after all
        }
        switch (news) {
            case News.Accepted(var arrival) -> acknowledge(arrival);
            case News.Arrived(var arrival) -> arrive(arrival);
            case News.Failed(var reason) when payout.state() == State.SETTLED -> comeBack(reason);
            case News.Failed(var reason) -> fail(reason);
            case News.Returned(var reason) -> comeBack(reason);
        }
    }

    private void acknowledge(Arrival arrival) {
        payout = payout.acknowledged(arrival, at);
        events.add(new PayoutAcknowledged(payout.id()));
    }

    private void arrive(Arrival arrival) {
        if (payout.state() == State.SUBMITTED) {
            acknowledge(arrival);
        }
        payout = payout.settled(arrival, at);
        var order = payout.order();
        events.add(new PayoutSettled(order.id(), order.entitlement(), order.owner(), order.amount()));
    }

    private void fail(String reason) {
        payout = payout.failed(reason, at);
        events.add(new PayoutFailed(payout.id(), reason));
    }

    private void comeBack(String reason) {
        if (payout.state() == State.SUBMITTED || payout.state() == State.UNKNOWN) {
            acknowledge(new Arrival(LocalDate.ofInstant(at, ZoneOffset.UTC), false));
        }
        payout = payout.returned(reason, at);
        events.add(new PayoutReturned(payout.id(), reason));
    }
}
