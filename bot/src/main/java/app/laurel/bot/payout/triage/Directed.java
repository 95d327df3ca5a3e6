package app.laurel.bot.payout.triage;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.entitlement.Entitlement;
import java.util.Optional;

/** What became of something that finance wanted done. */
public sealed interface Directed {

    record Done(Entitlement was) implements Directed {}

    /** One person alone may not: a second one has been asked, if there is one. */
    record NeedsSecond(Entitlement now, Optional<PersonId> asked, Why why) implements Directed {}

    /** What a second person is needed for. */
    enum Why {
        /** It is above the limit of the rule. */
        AMOUNT,
        /** Whoever wants it, or somebody they report to, gains by it. */
        GAIN,
        /** It was stopped for a check that is compliance's. */
        CHECK
    }

    /** It can't be done as things are. */
    sealed interface Impossible extends Directed {}

    /** It may have left already. */
    record TooLate(Entitlement now) implements Impossible {}

    /** It isn't at a point where this can be done. */
    record NotNow(Entitlement now) implements Impossible {}

    record Unknown() implements Directed {}
}
