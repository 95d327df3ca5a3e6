package app.laurel.bot.payout;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Entitlement;
import java.util.Optional;

/** What became of something that finance wanted done. */
public sealed interface Directed {

    record Done(Entitlement was) implements Directed {}

    /** It is above the limit: a second person has been asked, if there is one. */
    record NeedsSecond(Entitlement now, Optional<PersonId> asked) implements Directed {}

    /** It may have left already. */
    record TooLate(Entitlement now) implements Directed {}

    /** It isn't at a point where this can be done. */
    record NotNow(Entitlement now) implements Directed {}

    record Unknown() implements Directed {}
}
