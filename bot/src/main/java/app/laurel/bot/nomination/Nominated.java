package app.laurel.bot.nomination;

import app.laurel.bot.people.PersonId;

/** What became of somebody's wish to nominate. */
public sealed interface Nominated {

    /** It is in. */
    record Raised(Nomination nomination) implements Nominated {}

    record OwnName() implements Nominated {}

    /** The same nominator has proposed the same nominee for this award before. */
    record AlreadyNominated(Nomination before) implements Nominated {}

    /** The nominee is not in the cycle's electorate. */
    record NotEligible(PersonId nominee) implements Nominated {}

    record UnknownAward() implements Nominated {}

    /** No cycle takes nominations now. */
    record NotOpen() implements Nominated {}

    record Unfit(BadText fault) implements Nominated {}
}
