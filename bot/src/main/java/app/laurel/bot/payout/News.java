package app.laurel.bot.payout;

import app.laurel.bot.reward.Arrival;

/** What a rail says about a payout, by itself or asked; it may come late, twice, or ahead of other news. */
public sealed interface News {

    record Accepted(Arrival arrival) implements News {}

    record Arrived(Arrival arrival) implements News {}

    record Failed(String reason) implements News {}

    record Returned(String reason) implements News {}
}
