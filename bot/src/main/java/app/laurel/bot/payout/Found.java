package app.laurel.bot.payout;

import app.laurel.bot.reward.Arrival;

/** What a rail knows about a key. */
public sealed interface Found {

    record Accepted(Arrival arrival) implements Found {}

    /** It waits in a batch that has not left yet. */
    record Batched() implements Found {}

    record Arrived(Arrival arrival) implements Found {}

    record Failed(String reason) implements Found {}

    record Returned(String reason) implements Found {}

    record NotKnown() implements Found {}

    /** It can't be reached just now. */
    record NoAnswer() implements Found {}

    /** Its answer settles nothing, or it has no way of being asked; a person has to find out. */
    record CannotSay(String why) implements Found {}
}
