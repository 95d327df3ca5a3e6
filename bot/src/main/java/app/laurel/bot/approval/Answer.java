package app.laurel.bot.approval;

import app.laurel.bot.people.PersonId;

/** What becomes of somebody's verdict. */
public sealed interface Answer {

    record Made(Approval.Made decision) implements Answer {}

    /** Somebody was faster, perhaps the same person. */
    record AlreadyMade(Approval.Made decision) implements Answer {}

    /** It was not asked of this person, or they may not decide it any more. */
    record NotYours() implements Answer {}

    /** It costs more than this person may approve. */
    record BeyondAuthority() implements Answer {}

    /** One of two has approved; a second person must. */
    record NeedsSecond(PersonId first) implements Answer {}

    /** A return needs a question and a rejection a reason. */
    record NeedsWords() implements Answer {}

    record TooManyWords(int most) implements Answer {}

    /** The maker took it back. */
    record Withdrawn() implements Answer {}

    record Unknown() implements Answer {}
}
