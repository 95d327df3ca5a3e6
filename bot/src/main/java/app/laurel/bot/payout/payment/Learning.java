package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.event.PayoutEvent;
import app.laurel.bot.payout.event.PayoutPostponed;
import app.laurel.bot.payout.event.PayoutStuck;
import app.laurel.bot.payout.event.PayoutUnclear;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;

/** Takes in what a rail answers, or tells by itself. */
public final class Learning {

    private static final int PATIENCE = 5;

    private final Payouts payouts;
    private final InstantSource clock;

    Learning(Payouts payouts, InstantSource clock) {
        this.payouts = payouts;
        this.clock = clock;
    }

    /**
     * News from a rail, whether asked for or not.
     *
     * @return whether the rail has such a payout
     */
    public boolean hear(String rail, PayoutId id, News news) {
        if (payouts.find(id)
                .filter(payout -> payout.order().rail().equals(rail))
                .isEmpty()) {
            return false;
        }
        hear(id, news);
        return true;
    }

    /**
     * A rail's news that only a person can make sense of.
     *
     * @return whether the rail has such a payout
     */
    public boolean isStuck(String rail, PayoutId id, String reason) {
        var isItsOwn = payouts.find(id)
                .filter(payout -> payout.order().rail().equals(rail))
                .isPresent();
        if (isItsOwn) {
            change(id, before -> stuck(before, reason));
        }
        return isItsOwn;
    }

    void learn(PayoutId id, Sent sent) {
        switch (sent) {
            case Sent.Accepted(var arrival) -> hear(id, new News.Accepted(arrival));
            case Sent.Arrived(var arrival) -> hear(id, new News.Arrived(arrival));
            case Sent.Refused(var reason) -> hear(id, new News.Failed(reason));
            case Sent.NotNow(var reason) -> change(id, before -> postponed(before, reason));
            case Sent.Batched waiting -> {} // news comes when the batch has left
            case Sent.Unclear unclear -> change(id, this::unclear);
        }
    }

    void learn(PayoutId id, Found found, Duration settlingTime) {
        switch (found) {
            case Found.Accepted(var arrival) -> hear(id, new News.Accepted(arrival));
            case Found.Arrived(var arrival) -> hear(id, new News.Arrived(arrival));
            case Found.Batched waiting -> {} // news comes when the batch has left
            case Found.Failed(var reason) -> hear(id, new News.Failed(reason));
            case Found.Returned(var reason) -> hear(id, new News.Returned(reason));
            case Found.NotKnown none -> change(id, before -> notKnown(before, settlingTime));
            case Found.NoAnswer none -> change(id, this::unanswered);
            case Found.CannotSay(var why) -> change(id, before -> stuck(before, why));
        }
    }

    private void hear(PayoutId id, News news) {
        change(id, before -> {
            var following = Following.news(before, news, clock.instant());
            return following.events().isEmpty()
                    ? Decision.answer(before)
                    : Decision.change(following.payout(), following.payout(), following.events());
        });
    }

    private Decision<Payout, Payout> postponed(Payout before, String reason) {
        if (before.state() != State.SUBMITTED && before.state() != State.UNKNOWN) {
            return Decision.answer(before);
        }
        var next = before.retryable(reason, clock.instant());
        return changed(next, new PayoutPostponed(next.id(), next.sends(), next.changes()));
    }

    private Decision<Payout, Payout> unclear(Payout before) {
        if (before.state() != State.SUBMITTED) {
            return Decision.answer(before);
        }
        var next = before.unknown(clock.instant());
        return changed(next, new PayoutUnclear(next.id(), next.asks(), next.changes()));
    }

    /** A rail that is still at work on it may know it in a moment. */
    private Decision<Payout, Payout> notKnown(Payout before, Duration settlingTime) {
        return switch (before.progress()) {
            case Progress.Unknown(var submittedAt, var since)
            when clock.instant().isBefore(submittedAt.plus(settlingTime)) -> unanswered(before);
            case Progress.Unknown unknown -> postponed(before, "NOT_KNOWN");
            case Progress.Acknowledged had -> stuck(before, "FORGOTTEN");
            case Progress other -> Decision.answer(before);
        };
    }

    private Decision<Payout, Payout> unanswered(Payout before) {
        if (before.state() != State.UNKNOWN) {
            return Decision.answer(before);
        }
        var next = before.asked();
        var unclear = new PayoutUnclear(next.id(), next.asks(), next.changes());
        return next.asks() == PATIENCE
                ? changed(next, unclear, new PayoutStuck(next.id(), "NO_ANSWER"))
                : changed(next, unclear);
    }

    private static Decision<Payout, Payout> stuck(Payout before, String reason) {
        return before.state() == State.UNKNOWN || before.state() == State.ACKNOWLEDGED
                ? changed(before.asked(), new PayoutStuck(before.id(), reason))
                : Decision.answer(before);
    }

    private static Decision<Payout, Payout> changed(Payout next, PayoutEvent... events) {
        return Decision.change(next, next, events);
    }

    private void change(PayoutId id, Function<Payout, Decision<Payout, Payout>> rule) {
        payouts.decide(id, Actor.system("rail"), before -> rule.apply(before.orElseThrow()));
    }
}
