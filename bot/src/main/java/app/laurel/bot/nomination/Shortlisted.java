package app.laurel.bot.nomination;

/** What became of HR's word on a nomination that was undecided when nominating closed. */
public sealed interface Shortlisted {

    record Done(Nomination nomination) implements Shortlisted {}

    /** HR may not decide on what they proposed themselves, or on their own name. */
    record OwnCase(NominationId nomination) implements Shortlisted {}

    /** Somebody has decided meanwhile, or it is not HR's turn. */
    record NotWaiting(NominationId nomination) implements Shortlisted {}
}
