package app.laurel.bot.payout;

import app.laurel.bot.reward.Arrival;

/** What a rail answers when it is sent an order. */
public sealed interface Sent {

    record Accepted(Arrival arrival) implements Sent {}

    /** Accepted and already there. */
    record Arrived(Arrival arrival) implements Sent {}

    /** Taken into the next batch: it is safe there, and news follows once the batch has left. */
    record Batched() implements Sent {}

    /** Refused for good. */
    record Refused(String reason) implements Sent {}

    /** Refused for now; it certainly doesn't have it. */
    record NotNow(String reason) implements Sent {}

    /** No answer, or none that says whether it has it. */
    record Unclear() implements Sent {}
}
